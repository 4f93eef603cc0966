using Chutri.Platform;
using Chutri.ProcessEngine.Expressions;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Processes.Tests.Operations;

public sealed class RetainCasesTests
{
    private const string Rule = "processes.contents";

    [Theory, OnBothDatabases, Retains(Rule)]
    public async Task What_was_filled_in_asked_and_sent_goes_long_after_the_end_and_how_it_went_stays(
        DatabaseKind kind
    )
    {
        await using var office = await ProcessOffice.Start(kind);
        var process = await office.Published([
            ProcessOffice.Leave[0],
            ProcessOffice.Leave[1] with
            {
                MayAsk = true,
            },
        ]);
        var (over, going) = (
            await office.Begun(process, office.Bao),
            await office.Begun(process, office.Bao)
        );
        var paper = new SentFile("don.txt", "text/plain", "Đơn xin nghỉ"u8.ToArray());
        foreach (var code in new[] { over, going })
        {
            await office.Run<CompleteStep, CompleteStepRequest, Done>(
                new(
                    code,
                    (await office.At(code)).Step.Number,
                    new Dictionary<string, CaseValue>
                    {
                        ["ly_do"] = CaseValue.Of("Việc gia đình"),
                        ["tu_ngay"] = CaseValue.Of(new DateOnly(2026, 12, 2)),
                    },
                    new Dictionary<string, IReadOnlyList<SentFile>> { ["don"] = [paper] }
                ),
                office.Bao
            );
        }

        await office.Run<AskMissing, AskMissingRequest, Done>(
            new(over, (await office.At(over)).Step.Number, "Giấy mời họp", 3),
            office.Van
        );
        await office.Run<AnswerQuestion, AnswerQuestionRequest, Done>(
            new(over, 1, "Đã nộp", []),
            office.Bao
        );
        await office.Complete(over, office.Van, ("y_kien", CaseValue.Of("Đồng ý")));

        (await office.Program.CarryOut(Rule)).ShouldBe(0);
        office.Program.Time.Advance(TimeSpan.FromDays((366 * 10) + 1));
        (await office.Program.CarryOut(Rule)).ShouldBe(1);
        (await office.Program.CarryOut(Rule)).ShouldBe(0);

        var gone = await office.Case(over, office.Bao);
        gone.Case.ContentsGone.ShouldBeTrue();
        gone.Values.ShouldBeEmpty();
        gone.Files.ShouldBeEmpty();
        var question = gone.Questions.ShouldHaveSingleItem();
        (question.Text, question.Answer).ShouldBe(("", ""));
        gone.Case.Engine.ShouldNotContain("Việc gia đình");
        gone.Steps.Select(step => step.Step.Ending).ShouldAllBe(end => end == StepEnding.Done);
        gone.Steps[0].Actor.ShouldBe("Trần Quốc Bảo");

        (await office.Case(going, office.Bao)).Values.Count.ShouldBe(3);
        (await Content(office, paper)).ShouldNotBeNull(); // the other case still names it
        await office.Run<CancelCase, CancelCaseRequest, Done>(
            new(going, "Không còn cần"),
            office.Thanh
        );
        var id = (await office.Case(going, office.Bao)).Case.Id;
        (await TakeOut(office, id)).ShouldBeTrue();
        (await TakeOut(office, id)).ShouldBeFalse();
        (await Content(office, paper)).ShouldBeNull();
        await office.LawsHold();
    }

    /// <summary>As a module to the right does, whose own time for it is over earlier.</summary>
    private static Task<bool> TakeOut(ProcessOffice office, Guid one) =>
        office.Program.In(async scope =>
        {
            var done = await scope
                .GetRequiredService<CaseKeeping>()
                .TakeOut(one, CancellationToken.None);
            await scope.GetRequiredService<AppDatabase>().SaveChangesAsync();
            return done;
        });

    private static Task<byte[]?> Content(ProcessOffice office, SentFile file) =>
        office.Program.In(scope =>
            scope.GetRequiredService<FileStore>().Read(file.Sha256, CancellationToken.None)
        );
}
