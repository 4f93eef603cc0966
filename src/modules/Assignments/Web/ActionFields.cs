using Chutri.Assignments.Forms;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Said = Chutri.Assignments.Web.ActionPageWords;

namespace Chutri.Assignments.Web;

/// <summary>The few kinds of fields that actions have.</summary>
internal static class ActionFields
{
    public static ActionField Text(string name, Words label, bool optional = false) =>
        new(ActionFieldKind.Text, name, label) { Optional = optional };

    public static ActionField Reason() =>
        Text("reason", Said.Reason) with
        {
            Hint = Said.ReasonHint,
        };

    public static ActionField Day(string name, Words label, bool optional = false) =>
        new(ActionFieldKind.Day, name, label) { Optional = optional };

    public static ActionField Search(string name, Words label, IReadOnlyList<Choice> choices) =>
        new(ActionFieldKind.Search, name, label) { Choices = choices };

    public static ActionField Unit(string name, Words label, IReadOnlyList<Choice> choices) =>
        Search(name, label, choices) with
        {
            Source = UnitChoices.Source,
        };

    public static ActionField FileField() =>
        new(ActionFieldKind.Files, SentFile.Field, Said.Files)
        {
            Hint = Said.FilesHint,
            Optional = true,
        };
}
