using Chutri.Duties;
using Chutri.Platform.Web;
using Chutri.ProcessEngine.Expressions;
using Chutri.Processes.Operations;

namespace Chutri.Processes.Web;

/// <summary>Who has a step now, or had it last.</summary>
internal static class Holders
{
    public static string Of(DutyView duty) =>
        duty.Holdings is not [.., var last] ? ""
        : last.PersonName.Length > 0 ? $"{last.PersonName}, {last.UnitName}"
        : duty.Holder is null ? last.UnitName
        : $"{last.UnitName} ({CaseWords.EverybodyOf})";
}

internal static class FilledLines
{
    public static IReadOnlyList<FilledLine> Of(IEnumerable<FilledIn> values) =>
        [
            .. values
                .Where(one => one.Value != CaseValue.Nothing)
                .Select(one => new FilledLine(
                    one.Field.Label,
                    Say(one.Value),
                    one.Field.Kind is FieldKind.LongText
                )),
        ];

    public static string Say(CaseValue value) =>
        value switch
        {
            CaseValue.Day day => DateText.Typed(day.Value),
            CaseValue.Truth truth => (truth.Value ? CaseWords.Yes : CaseWords.No).ToString(),
            CaseValue.Number number => NumberText.Of(number.Value).ToString(),
            _ => value.ToString(),
        };
}
