using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.ProcessEngine.Expressions;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;

namespace Chutri.Processes.Forms;

/// <summary>The form of a step, put together from the fields that the process says it has; on the page and by the API alike.</summary>
internal static class FilledForm
{
    public static Outcome<CompleteStepRequest> Parse(
        string code,
        int number,
        IReadOnlyList<FormField> fields,
        FormEntry entry,
        IReadOnlyDictionary<string, IReadOnlyList<SentFile>> files,
        FieldReader read
    )
    {
        var values = Values(fields, entry, read);
        return read.Answer(() => new CompleteStepRequest(code, number, values, files));
    }

    /// <summary>What was filled in; what is wrong is said at its field.</summary>
    public static Dictionary<string, CaseValue> Values(
        IReadOnlyList<FormField> fields,
        FormEntry entry,
        FieldReader read
    )
    {
        var values = new Dictionary<string, CaseValue>();
        foreach (var field in fields.Where(field => field.Kind is not FieldKind.File))
        {
            var typed = entry.Text(field.Name);
            if (typed.Length > 0)
            {
                if (Value(field, typed, read) is { } value)
                {
                    values[field.Name] = value;
                }
            }
            else if (field.IsRequired)
            {
                read.Wrong(field.Name, StepFieldWords.Fill);
            }
            else if (entry.Has(field.Name))
            {
                values[field.Name] = CaseValue.Nothing;
            }
        }

        return values;
    }

    private static CaseValue? Value(FormField field, string typed, FieldReader read)
    {
        switch (field.Kind)
        {
            case FieldKind.Number:
                if (TypedNumber.Read(typed) is { } number)
                {
                    return CaseValue.Of(number);
                }

                read.Wrong(field.Name, StepFieldWords.Number);
                return null;
            case FieldKind.Date:
                return read.Day(field.Name, typed) is var day && day != default
                    ? CaseValue.Of(day)
                    : null;
            case FieldKind.YesNo when typed is "true" or "false":
                return CaseValue.Of(typed is "true");
            case FieldKind.Choice when field.Options.Contains(typed):
                return CaseValue.Of(typed);
            case FieldKind.YesNo or FieldKind.Choice:
                read.Wrong(field.Name, StepFieldWords.Choose);
                return null;
            default:
                return CaseValue.Of(
                    read.Text(
                        field.Name,
                        typed,
                        field.Kind is FieldKind.LongText ? Lengths.Long : Lengths.Short,
                        null
                    )
                );
        }
    }
}
