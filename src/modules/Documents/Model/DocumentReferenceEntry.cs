using Chutri.Platform;

namespace Chutri.Documents.Model;

/// <summary>A number that a version cites, and which registered document is meant by it.</summary>
internal sealed class DocumentReferenceEntry : IVersioned
{
    private DocumentReferenceEntry() { }

    public DocumentId Document { get; private init; }

    public int InVersion { get; private init; }

    public int Ordinal { get; private init; }

    public int Version { get; private set; }

    public string Number { get; private init; } = "";

    public string Key { get; private init; } = "";

    /// <summary>For TƯ: the key if a province or city is meant.</summary>
    public string? OtherKey { get; private init; }

    public DateOnly? Date { get; private init; }

    public int Start { get; private init; }

    public int End { get; private init; }

    public ReferenceState State { get; private set; }

    public DocumentId? Target { get; private set; }

    public static DocumentReferenceEntry Of(
        DocumentId document,
        int version,
        int ordinal,
        DocumentReading.DocumentReference read
    )
    {
        var number = DocumentNumber.Parse(read.Number);
        return new()
        {
            Document = document,
            InVersion = version,
            Ordinal = ordinal,
            Number = Short(read.Number),
            Key = Short(number?.Key ?? VietnameseText.DocumentNumbers.Key(read.Number)),
            OtherKey = number is { IsAmbiguous: true } ? Short(number.PossibleKeys[1]) : null,
            Date = read.Date,
            Start = read.Start,
            End = read.End,
        };
    }

    public bool MayMean(string key) => key == Key || key == OtherKey;

    /// <summary>
    /// Looks again which registered document is meant. A number alone settles it only where it is not ambiguous and one
    /// document bears it; a date in the text settles it where one document bears both.
    /// </summary>
    public void Look(IEnumerable<ReferenceCandidate> candidates)
    {
        if (State is ReferenceState.Settled)
        {
            return;
        }

        ReferenceCandidate[] possible =
        [
            .. candidates.Where(one =>
                one.Id != Document
                && MayMean(one.NumberKey)
                && (Date is null || one.Date is null || one.Date == Date)
            ),
        ];
        var sure =
            possible is [var only] && (OtherKey is null || (Date is not null && only.Date == Date));
        State =
            possible.Length == 0 ? ReferenceState.NotRegistered
            : sure ? ReferenceState.Found
            : ReferenceState.AskPerson;
        Target = sure ? possible[0].Id : null;
    }

    public Outcome<Done> Settle(DocumentId? target)
    {
        if (target == Document)
        {
            return DocumentRefusals.ReferenceToItself;
        }

        State = ReferenceState.Settled;
        Target = target;
        return new Done();
    }

    private static string Short(string text) =>
        text.Length > DocumentNumber.Longest ? text[..DocumentNumber.Longest] : text;
}

internal sealed record ReferenceCandidate(DocumentId Id, string NumberKey, DateOnly? Date);
