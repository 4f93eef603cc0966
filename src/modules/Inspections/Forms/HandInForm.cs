using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Inspections.Forms;

/// <param name="Device">What the telephone calls itself.</param>
internal sealed record TakeSheetForm(string? Device)
{
    public Outcome<TakeSheetRequest> Parse(string code, int number, FieldReader typed)
    {
        var device = typed.Text("device", Device, Lengths.Device, SheetFieldWords.Device);
        return typed.Answer(() => new TakeSheetRequest(code, number, device));
    }
}

/// <summary>What a telephone hands in at once.</summary>
internal sealed record HandInForm
{
    /// <summary>Identifier of whoever wrote it; left out: whoever sends it.</summary>
    public string? Person { get; init; }

    /// <summary>What the telephone calls itself.</summary>
    public string? Device { get; init; }

    /// <summary>What its clock says while it sends.</summary>
    public string? Clock { get; init; }

    public IReadOnlyList<SheetEntryForm?>? Entries { get; init; }

    /// <summary>The fields of the one entry that comes with a picture.</summary>
    public static HandInForm Of(FormEntry entry) =>
        new()
        {
            Person = entry.TextOrNull("person"),
            Device = entry.TextOrNull("device"),
            Clock = entry.TextOrNull("clock"),
            Entries =
            [
                new()
                {
                    Id = entry.TextOrNull("id"),
                    Kind = entry.TextOrNull("kind"),
                    Question = entry.TextOrNull("question"),
                    Answer = entry.TextOrNull("answer"),
                    Remark = entry.TextOrNull("remark"),
                    Place = entry.TextOrNull("place"),
                    At = entry.TextOrNull("at"),
                    Order = entry.TextOrNull("order"),
                    Sha256 = entry.TextOrNull("sha256"),
                },
            ],
        };

    public Outcome<KeepEntriesRequest> Parse(
        string code,
        int number,
        IReadOnlyList<SentFile>? files,
        FieldReader typed
    )
    {
        var device = typed.Text("device", Device, Lengths.Device, SheetFieldWords.Device);
        var clock = SheetEntryForm.Moment(typed, "clock", Clock);
        var person = Guid.TryParse(Person, out var one) ? new PersonId(one) : (PersonId?)null;
        if (Person is not null && person is null)
        {
            typed.Wrong("person", SheetFieldWords.Identifier);
        }

        var entries = Entries ?? [];
        if (entries.Count == 0)
        {
            typed.Wrong("entries", SheetFieldWords.NoEntry);
        }

        if (entries.Count > Lengths.MostEntriesAtOnce)
        {
            typed.Wrong("entries", SheetFieldWords.TooMany);
        }

        if (files is { Count: not 1 })
        {
            typed.Wrong(SentFile.Field, SheetFieldWords.OneFile);
        }

        List<MadeEntry> made =
        [
            .. entries
                .Take(Lengths.MostEntriesAtOnce)
                .Select(entry => (entry ?? new()).Parse(typed)),
        ];
        return typed.Answer(() =>
            new KeepEntriesRequest(
                code,
                number,
                person,
                device,
                clock,
                made,
                files is [var file] ? file : null
            )
        );
    }
}
