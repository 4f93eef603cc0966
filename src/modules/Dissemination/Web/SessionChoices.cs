using Chutri.Dissemination.Model;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Web;

internal static class SessionChoices
{
    public static IReadOnlyList<Choice> FileKinds { get; } =
    [.. Enum.GetValues<SessionFileKind>().Select(kind => new Choice(kind.ToString(), kind.Name()))];

    public static IReadOnlyList<Choice> Kinds { get; } =
    [.. Enum.GetValues<SessionKind>().Select(kind => new Choice(kind.ToString(), kind.Name()))];

    public static IReadOnlyList<Choice> CatchUp { get; } =
    [
        .. new[] { SessionKind.SelfStudy, SessionKind.MakeUp }.Select(kind => new Choice(
            kind.ToString(),
            kind.Name()
        )),
    ];

    public static IReadOnlyList<Choice> Confirming { get; } =
    [
        .. Enum.GetValues<Confirming>()
            .Select(confirming => new Choice(confirming.ToString(), confirming.Name())),
    ];
}
