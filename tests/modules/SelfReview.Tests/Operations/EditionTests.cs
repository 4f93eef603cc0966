using System.Text;
using Chutri.Platform;
using Chutri.SelfReview.Forms;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Chutri.Testing;

namespace Chutri.SelfReview.Tests.Operations;

public sealed class EditionTests
{
    [Theory, OnBothDatabases]
    public async Task A_new_edition_takes_the_place_of_the_old_one_which_stays_as_it_was_read(
        DatabaseKind kind
    )
    {
        await using var office = await ReviewOffice.Start(kind);
        var first = (await office.BringIn(ReviewOffice.Shipped(EditionKind.Signs))).Value;
        (await office.Put(first)).Refusal.ShouldBeNull();
        var changed = EditionCsv
            .Of(await office.Edition(first))
            .Replace("Không kịp thời phát hiện", "Phát hiện chậm", StringComparison.Ordinal);

        var second = (
            await office.BringIn(ReviewOffice.File(EditionKind.Signs, changed).Value)
        ).Value;
        (await office.Edition(first)).State.ShouldBe(EditionState.InForce); // until it is replaced
        (await office.Put(second)).Refusal.ShouldBeNull();

        var (old, now) = (await office.Edition(first), await office.Edition(second));
        (old.State, old.Number, now.State, now.Number).ShouldBe(
            (EditionState.Replaced, 1, EditionState.InForce, 2)
        );
        old.ReadSigns()[4].Text.ShouldStartWith("Không kịp thời phát hiện");
        now.ReadSigns()[4].Text.ShouldStartWith("Phát hiện chậm");
        (await office.Put(first)).Refusal!.Code.ShouldBe("selfreview-edition-was-in-force");
    }

    [Theory, OnBothDatabases]
    public async Task A_sheet_counts_its_editions_by_itself_and_an_older_one_does_not_push_out_a_newer(
        DatabaseKind kind
    )
    {
        await using var office = await ReviewOffice.Start(kind);
        var shipped = ReviewOffice.Shipped(EditionKind.Questions);
        await office.BringIn(ReviewOffice.Shipped(EditionKind.Signs));
        var older = (await office.BringIn(shipped)).Value;
        var newer = (await office.BringIn(shipped)).Value;
        await office.Put(newer);

        (await office.Edition(older)).Number.ShouldBe(1);
        (await office.Put(older)).Refusal!.Code.ShouldBe("selfreview-newer-is-in-force");
        var sheet = await office.Edition(newer);
        EditionUpload
            .Read("Questions", "Như cũ", "x.csv", Encoding.UTF8.GetBytes(EditionCsv.Of(sheet)))
            .Value.Questions.Select(Written)
            .ShouldBe(sheet.ReadQuestions().Select(Written));
        (await office.BringIn(shipped, office.Van)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
    }

    [Theory, OnBothDatabases]
    public async Task A_sheet_is_tried_out_by_anybody_and_a_catalogue_has_nothing_to_try(
        DatabaseKind kind
    )
    {
        await using var office = await ReviewOffice.Start(kind);
        var signs = (await office.BringIn(ReviewOffice.Shipped(EditionKind.Signs))).Value;
        var sheet = (await office.BringIn(ReviewOffice.Shipped(EditionKind.Questions))).Value;

        var judged = await Try(sheet);
        judged.Value.Asked.ShouldNotContain("A2"); // asked only of who has not studied it
        judged.Value.Problems.ShouldNotBeEmpty();
        (await Try(signs)).Refusal!.Code.ShouldBe("selfreview-nothing-to-try");

        Task<Outcome<Judged>> Try(Guid edition) =>
            office.Program.Run<TryOutSheet, TryOutRequest, Judged>(
                new(
                    edition,
                    new Dictionary<string, GivenAnswer> { ["A1"] = new("có", "Biên bản") }
                ),
                office.Van
            );
    }

    private static string Written(Question question) =>
        $"{question.Section}/{question.Code}/{question.Text}/{question.Kind}/{string.Join('|', question.Choices)}/{question.Weight}/{question.EvidenceWhen}/{question.AskedWhen}";
}
