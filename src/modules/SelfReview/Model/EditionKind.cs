using Chutri.Platform;

namespace Chutri.SelfReview.Model;

internal enum EditionKind
{
    /// <summary>A catalogue of signs of violation, in groups.</summary>
    Signs,

    /// <summary>A sheet of questions, in sections.</summary>
    Questions,

    /// <summary>A sheet of questions for people, about their own work.</summary>
    PersonQuestions,
}

internal enum EditionState
{
    /// <summary>Read and without problems; waits to be tried out and put in force.</summary>
    Draft,
    InForce,

    /// <summary>A later edition is in force; this one can still be read.</summary>
    Replaced,
}

internal static class EditionWords
{
    public static bool IsSheet(this EditionKind kind) => kind is not EditionKind.Signs;

    public static Words Name(this EditionKind kind) =>
        kind switch
        {
            EditionKind.Signs => new("Danh mục biểu hiện vi phạm", "Catalogue of signs"),
            EditionKind.PersonQuestions => new(
                "Phiếu câu hỏi tự soi của cá nhân",
                "Question sheet for people"
            ),
            _ => new("Phiếu câu hỏi tự soi", "Question sheet"),
        };

    public static Words Name(this EditionState state) =>
        state switch
        {
            EditionState.Draft => new("bản thử", "on trial"),
            EditionState.InForce => new("đang dùng", "in force"),
            _ => new("đã thay bằng bản mới", "replaced"),
        };
}
