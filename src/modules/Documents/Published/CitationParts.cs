using System.Globalization;
using Chutri.DocumentReading;
using Chutri.Platform;

namespace Chutri.Documents;

/// <summary>What the parts of a citation are called; {0} is a label ("3", "a") or a place among its like.</summary>
internal static class CitationParts
{
    public static readonly Words Heading = new("phần đầu", "heading");
    public static readonly Words Preamble = new("phần mở đầu", "preamble");
    public static readonly Words ClosingPart = new("phần cuối", "closing part");

    private static readonly Words BareAnnex = new("Phụ lục", "Annex");
    private static readonly Words OtherCounted = new("mục thứ {0}", "Section {0}");
    private static readonly Words OtherLabelled = new("đoạn {0}", "Paragraph {0}");

    private static readonly Dictionary<ProvisionKind, Words> Counted = new()
    {
        [ProvisionKind.Dash] = new("gạch đầu dòng thứ {0}", "Dash {0}"),
        [ProvisionKind.TableRow] = new("dòng thứ {0} trong bảng", "Table row {0}"),
        [ProvisionKind.Paragraph] = new("đoạn thứ {0}", "Paragraph {0}"),
        [ProvisionKind.Annex] = BareAnnex,
    };

    private static readonly Dictionary<ProvisionKind, Words> Labelled = new()
    {
        [ProvisionKind.Part] = new("Phần {0}", "Part {0}"),
        [ProvisionKind.Chapter] = new("Chương {0}", "Chapter {0}"),
        [ProvisionKind.Section] = new("mục {0}", "Section {0}"),
        [ProvisionKind.Article] = new("Điều {0}", "Article {0}"),
        [ProvisionKind.Clause] = new("khoản {0}", "Clause {0}"),
        [ProvisionKind.Point] = new("điểm {0}", "Point {0}"),
        [ProvisionKind.Annex] = new("Phụ lục {0}", "Annex {0}"),
        [ProvisionKind.TableRow] = new("dòng {0}", "Row {0}"),
    };

    /// <summary>Every form, a longer one before the one that it begins with.</summary>
    public static IReadOnlyList<Words> All { get; } =
    [
        Heading,
        Preamble,
        ClosingPart,
        .. Counted.Values.Where(form => form != BareAnnex),
        OtherCounted,
        .. Labelled.Values,
        OtherLabelled,
        BareAnnex,
    ];

    public static Words WithLabel(ProvisionKind kind, string label) =>
        Filled(Labelled.GetValueOrDefault(kind, OtherLabelled), label);

    public static Words AtPlace(ProvisionKind kind, int place) =>
        Filled(
            Counted.GetValueOrDefault(kind, OtherCounted),
            place.ToString(CultureInfo.InvariantCulture)
        );

    public static Words Filled(Words form, string label) =>
        new(
            form.Vietnamese.Replace("{0}", label, StringComparison.Ordinal),
            form.English.Replace("{0}", label, StringComparison.Ordinal)
        );
}
