using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview;

namespace Chutri.Inspections.Web;

/// <summary>What the pages of one check sheet show to this reader.</summary>
internal sealed class SheetPresenter(SheetView view, AuthorityClock clock)
{
    private const int MostOnForm = 200;

    public SheetModel Model(Caller caller, string sent, FormEntry entry)
    {
        var sections = Sections();
        var isOpen = view.Of.State is not InspectionState.Closed;
        return new()
        {
            Code = view.Of.Code,
            Number = view.Sheet.Number,
            Title = view.Sheet.Title,
            About = SheetPageWords.About(view.Sheet.Source, view.Sheet.MadeByName),
            Count = SheetPageWords.Count(
                view.Answered,
                view.Asked,
                view.Differing,
                view.Waiting.Count
            ),
            Sections = sections,
            Differing =
            [
                .. sections.SelectMany(one => one.Lines).Where(one => one.Differing.Count > 0),
            ],
            Waiting = [.. view.Waiting.Select(Entry)],
            PutAside = [.. view.PutAside.Select(Entry)],
            Signatures = [.. view.Signatures.Select(Entry)],
            Copies = [.. view.Copies.Select(Copy)],
            Questions =
            [
                .. view
                    .Lines.Where(line => line.IsAsked)
                    .Select(line => new Choice(
                        line.Question.Code,
                        $"{line.Question.Code}. {line.Question.Text}"
                    )),
            ],
            MayFill = view.Of.IsOfTeam(caller.Person) && isOpen,
            MayJudge = view.Of.Leads(caller.Person),
            MayChoose = view.Of.IsOfTeam(caller.Person) && isOpen,
            Entry = entry,
            Sent = sent,
        };
    }

    /// <summary>Section by section, and a long one in parts: a browser sends no form of a thousand questions at once.</summary>
    public SheetFillModel Fill(string? section, Caller caller, FormEntry entry)
    {
        var parts = view
            .Lines.Where(line => line.IsAsked)
            .GroupBy(line => line.Question.Section)
            .SelectMany(one =>
                one.Chunk(MostOnForm)
                    .Select((lines, i) => (Name: i == 0 ? one.Key : $"{one.Key} ({i + 1})", lines))
            )
            .ToList();
        var at = int.TryParse(section, out var typed) ? Math.Clamp(typed, 1, parts.Count) : 1;
        return new(
            view.Of.Code,
            view.Sheet.Number,
            view.Sheet.Title,
            at,
            parts[at - 1].Name,
            [.. parts.Select(part => new Words(part.Name, part.Name))],
            entry,
            [.. parts[at - 1].lines.Select(line => FieldOf(line, caller))]
        );
    }

    /// <summary>Whoever fills in sees the own last answer, and that of the others where there is none.</summary>
    private static SheetFieldModel FieldOf(SheetLine line, Caller caller)
    {
        IEnumerable<SheetEntry?> answers = [.. line.Differing, .. line.Others, line.Current];
        var own =
            answers
                .OfType<SheetEntry>()
                .Where(entry => entry.By == caller.Person)
                .MaxBy(entry => (entry.Corrected, entry.Order))
            ?? line.Current;
        var (answer, remark) = (own?.Answer ?? "", own?.Remark ?? "");
        var question = line.Question;
        return new(
            question.Code,
            new($"{question.Code}. {question.Text}", $"{question.Code}. {question.Text}"),
            question.IsWhole ? SheetPageWords.CountHint
                : question.IsNumber ? SheetPageWords.NumberHint
                : null,
            [.. question.Allowed.Select((one, i) => new Choice(one, Label(question, one, i)))],
            answer,
            remark,
            SheetFilling.Before(answer, remark)
        );
    }

    private static string Label(PublishedQuestion question, string answer, int at) =>
        at < question.Levels.Count ? $"{answer}: {question.Levels[at]}" : answer;

    private List<SheetSectionModel> Sections() =>
        [
            .. view
                .Lines.Where(line => line.IsAsked)
                .GroupBy(line => line.Question.Section)
                .Select(
                    (section, i) =>
                        new SheetSectionModel(section.Key, i + 1, [.. section.Select(Line)])
                ),
        ];

    private SheetLineModel Line(SheetLine line)
    {
        var current = line.Current;
        var level = current is null ? -1 : line.Question.Allowed.ToList().IndexOf(current.Answer);
        return new(
            line.Question.Code,
            line.Question.Text,
            current is null ? null : Entry(current),
            level >= 0 && level < line.Question.Levels.Count ? line.Question.Levels[level] : "",
            line.Choice is { } choice
                ? SheetPageWords.ChosenBecause(choice.ByName, choice.Why)
                : null,
            [.. line.Differing.Select(Entry)],
            [.. line.Photos.Select(Entry)],
            [.. line.Others.Select(Entry)],
            line.NeedsEvidence
        );
    }

    private SheetEntryModel Entry(SheetEntry entry) =>
        new(
            entry.Id,
            entry.Kind.Name(),
            entry.Question,
            entry.Answer,
            entry.Remark,
            entry.Place,
            entry.ByName,
            SheetPageWords.When(
                clock.LocalOf(entry.MadeAt),
                clock.LocalOf(entry.ReceivedAt),
                Math.Abs(entry.ClockAhead) > ArrivalRules.ClockMayDiffer.TotalSeconds
                    ? SheetWords.Clock(entry.ClockAhead)
                    : null
            ),
            entry.Digest,
            entry.Sha256 is null
                ? null
                : InspectionUrls.Sheet(view.Of.Code, view.Sheet.Number, $"files/{entry.Id}"),
            entry.Said(),
            entry.DecidedWhy is { } why
                ? SheetPageWords.Decided(entry.Standing.Name(), entry.DecidedByName!, why)
                : null
        );

    private Words Copy(SheetCopy copy) =>
        SheetPageWords.CopyOf(
            copy.PersonName,
            clock.LocalOf(copy.TakenAt),
            copy.SentAt is { } sent ? clock.LocalOf(sent) : null
        );
}
