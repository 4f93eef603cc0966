using Chutri.Dissemination.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination;

/// <summary>What stands around the figures of a report.</summary>
public sealed record ReportForm
{
    private const int LargestNumber = 99_999;

    /// <summary>To whom it goes; left out where nobody stands above.</summary>
    public string? Superior { get; init; }

    public string? Place { get; init; }

    /// <summary>Left out: the clerk gives it at issue.</summary>
    public string? Number { get; init; }

    /// <summary>"BC/DU" of a party body, "BC-SYT" of a state body.</summary>
    public string? Symbol { get; init; }

    public string? Post { get; init; }

    public string? Signer { get; init; }

    public string? Archive { get; init; }

    /// <summary>What comes next.</summary>
    public string? Ahead { get; init; }

    public static ReportForm Of(FormEntry entry) =>
        new()
        {
            Superior = entry.TextOrNull("superior"),
            Place = entry.TextOrNull("place"),
            Number = entry.TextOrNull("number"),
            Symbol = entry.TextOrNull("symbol"),
            Post = entry.TextOrNull("post"),
            Signer = entry.TextOrNull("signer"),
            Archive = entry.TextOrNull("archive"),
            Ahead = entry.TextOrNull("ahead"),
        };

    /// <summary>What is wrong is told to the reader.</summary>
    public ReportHead Read(FieldReader read)
    {
        var superior = read.Text("superior", Superior, Lengths.Title, null);
        var place = read.Text("place", Place, Lengths.Name, ReportFieldWords.Place);
        var number = read.Count("number", Number, 0, LargestNumber, 0);
        var symbol = read.Text("symbol", Symbol, Lengths.Device, ReportFieldWords.Symbol);
        var post = read.Text("post", Post, Lengths.Name, ReportFieldWords.Post);
        var signer = read.Text("signer", Signer, Lengths.Name, ReportFieldWords.Signer);
        var archive = read.Text("archive", Archive, Lengths.Name, ReportFieldWords.Archive);
        var ahead = read.Text("ahead", Ahead, Lengths.Long, null);
        return new(
            superior,
            place,
            number == 0 ? null : number,
            symbol,
            post,
            signer,
            archive,
            ahead
        );
    }
}
