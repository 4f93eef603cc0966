using Chutri.Demonstration.Telling;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Demonstration.Chapters;

/// <summary>
/// The people of one board look at their own work, and colleagues say what they think with their names withheld: one review is
/// countersigned, one waits for the head, and the officer of the demonstration has opinions to reply to.
/// </summary>
internal sealed class SelfReviewOfPeople(Stage stage, Timeline timeline, Cast cast)
{
    private const string Authority = "LDLD";
    private const string Chair = "khuend";
    private const string Board = "BTC";
    private const string Head = "vandth";
    private const string Finished = "anbtt";
    private const string Waiting = "chaulm";
    private const string Open = "baotq";
    private const int Opens = -20;

    private static readonly string[] Colleagues = ["tranght", "thanhlv"];

    private static readonly Dictionary<string, string> Texts = TextFile
        .Rows("tu-soi.txt")
        .ToDictionary(row => row[0], row => row[1]);

    private string round = "";

    public void Plan()
    {
        timeline.On(timeline.Day(Opens), Begin);
        timeline.On(timeline.Day(Opens + 4), Opine);
        timeline.On(timeline.Day(Opens + 8), () => HandIn(Finished));
        timeline.On(timeline.Day(Opens + 11), Sign);
        timeline.On(timeline.Day(Opens + 13), () => HandIn(Waiting));
    }

    private Caller As(string person) => cast.As(person, Board, timeline.Now);

    private async Task Begin() =>
        round = await stage.Do<OpenRound, RoundPlan, string>(
            new(
                Texts["people"],
                cast.Unit(Authority),
                [cast.Unit(Board)],
                Below: false,
                timeline.Day(-100),
                timeline.Now.AddDays(-1),
                timeline.Now.AddDays(30),
                Countersigner.Superior,
                ReviewSight.Superiors,
                EffectMonths: 1
            )
            {
                For = RoundFor.People,
                Opinions = OpinionWay.Withheld,
            },
            cast.As(Chair, Authority, timeline.Now)
        );

    private async Task Opine()
    {
        foreach (var of in (string[])[Finished, Waiting, Open])
        {
            foreach (var (colleague, at) in Colleagues.Select((one, at) => (one, at)))
            {
                await stage.Do<GiveOpinion, GiveOpinionRequest, Done>(
                    new(round, cast.Person(of).Id, Texts[$"opinion-{at + 1}"]),
                    As(colleague)
                );
            }
        }
    }

    private async Task HandIn(string person)
    {
        var (by, part) = (As(person), await PartOf(person));
        var counted = await stage.Ask<ShowReview, IReadOnlyDictionary<CountedFigure, int>>(
            async show =>
                (await show.Run(part, by, Moment.Of(stage.Clock.Moment, stage.Zone), stage.Stop))
                    .Value
                    .Counted
        );
        await stage.Do<KeepAnswers, KeepAnswersRequest, int>(
            new(
                part,
                new Dictionary<string, GivenAnswer>
                {
                    ["A1"] = new(None(CountedFigure.Late), ""),
                    ["A2"] = new(Number(CountedFigure.Overdue), Texts["evidence-own"]),
                    ["A3"] = new(Number(CountedFigure.Returned), ""),
                    ["B1"] = new("3", ""),
                    ["B2"] = new("2", ""),
                    ["B3"] = new("2", ""),
                    ["C1"] = new("2", ""),
                    ["C2"] = new(None(CountedFigure.Unhelped), ""),
                }
            ),
            by
        );
        await stage.Do<AnswerOpinions, AnswerOpinionsRequest, int>(
            new(part, new Dictionary<int, string> { [2] = Texts["reply"] }),
            by
        );
        await stage.Do<NoteShortcoming, NoteShortcomingRequest, int>(
            new(
                part,
                Texts["own-wanting"],
                "TN.3",
                CauseKind.Own,
                Texts["own-cause"],
                Texts["own-remedy"],
                by.Person!.Value,
                timeline.Day(40)
            ),
            by
        );
        await stage.Do<HandInReview, string>(part, by);

        string None(CountedFigure figure) => counted[figure] == 0 ? Question.Yes : Question.No;

        string Number(CountedFigure figure) => counted[figure].ToString(Condition.Culture);
    }

    private async Task Sign() =>
        await stage.Do<SignReview, string>(await PartOf(Finished), As(Head));

    private Task<string> PartOf(string person)
    {
        var id = cast.Person(person).Id;
        return stage.Ask<AppDatabase, string>(db =>
            db.Set<ReviewPart>()
                .Where(part =>
                    part.Person == id
                    && db.Set<ReviewRound>().Any(one => one.Id == part.Round && one.Code == round)
                )
                .Select(part => part.Code)
                .SingleAsync(stage.Stop)
        );
    }
}
