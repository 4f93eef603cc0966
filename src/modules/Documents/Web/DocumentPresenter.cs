using Chutri.DocumentReading;
using Chutri.Documents.Model;
using Chutri.Documents.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Documents.Web;

/// <summary>From what is known of a document to what its page shows.</summary>
internal static class DocumentPresenter
{
    public static DocumentModel Of(
        DocumentDetails document,
        IReadOnlyList<ReadFact> facts,
        IReadOnlyList<BesideThing> beside,
        Caller caller,
        AuthorityClock clock
    )
    {
        var url = DocumentUrls.Document(document.Id);
        var isStub = document.State is DocumentState.HandledOutside;
        var mayCorrect = caller.Has(DocumentActs.Correct) && !isStub;
        var heading = document
            .Provisions.TakeWhile(one => one.Kind is ProvisionKind.Heading)
            .ToList();
        var letterhead = PaperHead.LinesOf([.. heading.Select(one => one.Text.Trim())]);
        return new(
            url,
            document.Title,
            document.Heading.Subject,
            document.State.Name(),
            document.Entry.Name,
            Tabs(document),
            Header(document, clock),
            isStub ? new(document.Secrecy!.Value.Name(), document.HandledAt ?? "") : null,
            Notice(document),
            mayCorrect,
            document.State is DocumentState.ToCheck && mayCorrect,
            DocumentWords.ProvisionCounts(
                document.Provisions.Count,
                document.Provisions.Count(one => one.Demands)
            ),
            [.. heading.Take(letterhead).Select(LetterheadLine)],
            [.. heading.Skip(letterhead).Select(LetterheadLine)],
            Passages([.. document.Provisions.Skip(heading.Count)]),
            [.. document.References.Select(one => Reference(url, document, one, mayCorrect))],
            [.. document.CitedBy.Select(one => new CitingModel(one.Title, one.Subject, one.Url))],
            [.. (document.Reading?.People ?? []).Select(Person)],
            [.. (document.Reading?.Targets ?? []).Select(Target)],
            [.. document.Versions.Select(one => Version(url, document, one, clock))],
            beside,
            FactView.Of(facts, clock)
        );
    }

    private static Tab[] Tabs(DocumentDetails document) =>
        [
            .. DocumentViews
                .Of(document.Id, document.Current)
                .Select(link => new Tab(
                    link.Name,
                    link.Href,
                    link.View is DocumentView.Record,
                    link.View is DocumentView.Reading ? DocumentWords.Tasks(document.Tasks) : null
                )),
        ];

    private static HeaderModel Header(DocumentDetails document, AuthorityClock clock)
    {
        var heading = document.Heading;
        return new(
            heading.Kind.Name(),
            heading.Number?.Written,
            heading.Date,
            heading.Period,
            heading.Issuer,
            heading.IssuingUnit is null ? null : $"/units/{heading.IssuingUnit.Value.Value}",
            UnitBesides(heading.Issuer, document.IssuingUnitName),
            heading.Signer,
            heading.Direction.Name(),
            heading.Direction is DocumentDirection.Incoming ? heading.ReceivedOn : null,
            clock.LocalOf(document.RegisteredAt)
        );
    }

    /// <summary>The unit's own name, where the issuer as written does not say it already.</summary>
    private static string? UnitBesides(string issuer, string? unit) =>
        unit is null
        || VietnameseText
            .Folding.Fold(issuer)
            .Contains(VietnameseText.Folding.Fold(unit), StringComparison.Ordinal)
            ? null
            : unit;

    private static Words? Notice(DocumentDetails document) =>
        document.Shown < document.Current
            ? new(
                $"{DocumentWords.OldVersion.Vietnamese}: {document.Shown}/{document.Current}",
                $"{DocumentWords.OldVersion.English}: {document.Shown}/{document.Current}"
            )
        : document.State is DocumentState.ToCheck ? DocumentWords.HeaderAsRead
        : null;

    private static PassageModel[] Passages(List<ProvisionView> provisions) =>
        [
            .. provisions.Select(
                (one, at) =>
                    new PassageModel(
                        "p-" + one.Path,
                        at > 0 && !one.Demands && provisions[at - 1].Citation == one.Citation
                            ? null
                            : one.Citation,
                        one.Text.Trim('\n'),
                        one.Demands,
                        one.Kind is ProvisionKind.TableRow ? one.Text.Trim('\n').Split('\t') : []
                    )
            ),
        ];

    private static LetterheadLine LetterheadLine(ProvisionView one) =>
        new("p-" + one.Path, one.Text.Trim(), PaperHead.IsRight(one.Text));

    private static ReferenceModel Reference(
        string url,
        DocumentDetails document,
        ReferenceView one,
        bool mayCorrect
    ) =>
        new(
            one.Number,
            one.Date,
            DocumentWords.ReferenceStateName(one.State),
            one.Target is { } target ? DocumentUrls.Document(target) : null,
            one.TargetTitle,
            mayCorrect && one.State is not ReferenceState.Found
                ? $"{url}/references/{document.Shown}/{one.Ordinal}"
                : null
        );

    private static NamedModel Person(NamedPerson person) =>
        new(
            person.Name,
            string.Join(
                "; ",
                person.Posts.Select(post =>
                    post.Unit is null ? post.Title : $"{post.Title}, {post.Unit}"
                )
            )
        );

    private static TargetModel Target(NumericTarget target)
    {
        var sign = target.Comparator switch
        {
            Comparator.AtLeast => "≥ ",
            Comparator.MoreThan => "> ",
            Comparator.AtMost => "≤ ",
            Comparator.LessThan => "< ",
            _ => "",
        };
        return new(
            target.Measure,
            $"{sign}{NumberText.Of(target.Value)} {target.Unit}",
            target.Year
        );
    }

    private static VersionModel Version(
        string url,
        DocumentDetails document,
        DocumentVersion version,
        AuthorityClock clock
    ) =>
        new(
            DocumentWords.VersionNumber(version.Number),
            version.Number == document.Shown,
            $"{url}?version={version.Number}",
            version.Number > 1
                ? $"{url}/comparison?before={version.Number - 1}&after={version.Number}"
                : null,
            new(
                version.FileName,
                $"{url}/file?version={version.Number}",
                version.ImportedByName,
                clock.LocalOf(version.ImportedAt),
                version.Size,
                version.Sha256
            ),
            version.Reason
        );
}
