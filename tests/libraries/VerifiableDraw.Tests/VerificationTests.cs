using System.Text;
using System.Text.Json.Nodes;

namespace Chutri.VerifiableDraw.Tests;

public sealed class VerificationTests
{
    [Fact]
    public void A_draw_that_was_made_rightly_is_right_in_every_step()
    {
        var verified = DrawVerification.Of(Draws.Made().Write());

        verified.IsWhole.ShouldBeTrue();
        verified
            .Steps.Select(step => step.Code)
            .ShouldBe(["list", "digest", "chance", "seed", "drawn"]);
    }

    [Fact]
    public void A_closed_list_is_right_and_not_drawn_yet()
    {
        var verified = DrawVerification.Of(Draws.Closed().Write());

        (verified.IsRight, verified.IsWhole).ShouldBe((true, false));
        verified.Steps[^1].State.ShouldBe(StepState.NotYet);
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var file = Draws.Made();

        DrawFile.Read(file.Write()).File!.Write().ShouldBe(file.Write());
        Encoding.UTF8.GetString(file.Write()).ShouldContain("\"name\": \"Sở Giáo dục và Đào tạo\"");
    }

    public static TheoryData<string, string, string> Changes() =>
        new()
        {
            { "list", "units[0].weight", "13" },
            { "list", "units[0].values[0]", "4" },
            { "list", "units[0].code", "\"SNV\"" },
            { "list", "rule.count", "0" },
            { "list", "formula.factors[1].coefficient", "4" },
            { "list", "excluded[0].reason", "\"\"" },
            { "digest", "units[0].name", "\"Sở Y tế tỉnh\"" },
            { "digest", "excluded[0].reason", "\"Lý do khác\"" },
            { "digest", "rule.count", "2" },
            { "digest", "title", "\"Rút thăm khác\"" },
            { "digest", "committed", "\"2026-11-29T05:00:00Z\"" },
            { "digest", "salt", $"\"{new string('a', 64)}\"" },
            { "digest", "rule.beacon.round", "\"24000001\"" },
            { "digest", "digest", $"\"{new string('0', 64)}\"" },
            { "chance", "chance.dice[0]", "7" },
            { "chance", "chance.dice", "[3, 1, 6]" },
            { "chance", "chance.beacon", "\"12\"" },
            { "chance", "chance", "null" },
            { "seed", "chance.dice[0]", "4" },
            { "seed", "chance.beacon", $"\"{new string('b', 64)}\"" },
            { "seed", "seed", $"\"{new string('0', 64)}\"" },
            { "drawn", "drawn[0].code", "\"SNV\"" },
            { "drawn", "drawn[1].point", "0" },
            { "drawn", "drawn", "[]" },
            { "file", "units", "\"không\"" },
            { "file", "format", "\"chutri-draw/2\"" },
            { "file", "committed", "\"2026-11-30T12:00:00+07:00\"" },
        };

    /// <summary>Whatever is changed by hand, verification stops at the step that it breaks.</summary>
    [Theory]
    [MemberData(nameof(Changes))]
    public void A_changed_file_is_found_wrong_at_the_step_that_fails(
        string step,
        string place,
        string value
    )
    {
        var verified = DrawVerification.Of(Changed(Draws.Made(), place, value));

        verified.IsRight.ShouldBeFalse();
        verified.Steps[^1].Code.ShouldBe(step);
        verified.Steps.SkipLast(1).ShouldAllBe(one => one.State == StepState.Right);
    }

    [Fact]
    public void A_member_that_is_unknown_stands_twice_or_is_empty_is_no_draw()
    {
        var right = Encoding.UTF8.GetString(Draws.Made().Write());
        string[] wrong =
        [
            right.Replace("\"title\"", "\"tilte\"", StringComparison.Ordinal),
            right.Replace("\"count\": 3,", "\"count\": 3, \"count\": 2,", StringComparison.Ordinal),
            right.Replace("\"units\": [", "\"units\": [null,", StringComparison.Ordinal),
            right.Replace("\"units\": [", "\"units\": [{},", StringComparison.Ordinal),
            "",
            "[]",
            "null",
        ];

        wrong.ShouldAllBe(json => DrawFile.Read(Encoding.UTF8.GetBytes(json)).Problems.Count == 1);
    }

    private static byte[] Changed(DrawFile file, string place, string value)
    {
        var json = JsonNode.Parse(file.Write())!;
        var steps = place.Replace("[", ".[", StringComparison.Ordinal).Split('.');
        var at = steps.SkipLast(1).Aggregate(json, (node, step) => Inner(node, step));
        var last = steps[^1];
        if (last[0] == '[')
        {
            at[int.Parse(last.Trim('[', ']'))] = JsonNode.Parse(value);
        }
        else
        {
            at[last] = JsonNode.Parse(value);
        }

        return Encoding.UTF8.GetBytes(json.ToJsonString());
    }

    private static JsonNode Inner(JsonNode node, string step) =>
        (step[0] == '[' ? node[int.Parse(step.Trim('[', ']'))] : node[step])!;
}
