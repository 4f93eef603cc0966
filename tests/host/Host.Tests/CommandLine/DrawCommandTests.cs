using System.CommandLine;
using System.Text.Json;
using Chutri.CommandLine.Draws;
using Microsoft.Extensions.Time.Testing;

namespace Chutri.Host.Tests.CommandLine;

public sealed class DrawCommandTests : IDisposable
{
    private const string List = """
        {
          "title": "Rút thăm đơn vị kiểm tra quý I năm 2027",
          "authority": "Ủy ban Kiểm tra Tỉnh ủy Sơn La",
          "rule": { "count": 2, "dice": { "count": 13, "sides": 6 } },
          "formula": { "basis": 1, "factors": [ { "code": "QUA-HAN", "meaning": "Nhiệm vụ quá hạn", "coefficient": 2 } ] },
          "units": [
            { "code": "SYT", "name": "Sở Y tế", "values": [ 3 ] },
            { "code": "SNV", "name": "Sở Nội vụ", "values": [ 0 ] },
            { "code": "SXD", "name": "Sở Xây dựng", "values": [ 7 ] }
          ]
        }
        """;

    private const string Throws = "3 1 6 2 2 5 4 1 6 6 3 2 1";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chutri-draw-");

    private string Draw => Path.Combine(_folder.FullName, "draw.json");

    [Fact]
    public void A_draw_is_closed_opened_and_verified_by_hand()
    {
        var closed = Run("commit", Listed(List), "--out", Draw);
        var early = Run("verify", Draw);
        var opened = Run("open", Draw, "--dice", Throws, "--witness", "Nguyễn Văn An");
        var verified = Run("verify", Draw, "--json");

        (closed.Status, early.Status, opened.Status, verified.Status).ShouldBe((0, 0, 0, 0));
        closed.Output.Trim().Length.ShouldBe(64);
        opened.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        var report = JsonDocument.Parse(verified.Output).RootElement;
        report.GetProperty("whole").GetBoolean().ShouldBeTrue();
        report
            .GetProperty("steps")
            .EnumerateArray()
            .Select(step => step.GetProperty("code").GetString())
            .ShouldBe(["list", "digest", "chance", "seed", "drawn"]);
        File.ReadAllText(Draw).ShouldContain("\"committed\": \"2026-11-30T05:00:00Z\"");
        File.ReadAllText(Draw).ShouldContain("\"weight\": 7");
    }

    [Fact]
    public void A_changed_draw_leaves_with_1_and_says_which_step_fails()
    {
        Run("commit", Listed(List), "--out", Draw);
        Run("open", Draw, "--dice", Throws);
        File.WriteAllText(
            Draw,
            File.ReadAllText(Draw).Replace("Sở Nội vụ", "Sở Nội Vụ", StringComparison.Ordinal)
        );

        var verified = Run("verify", Draw);

        verified.Status.ShouldBe(1);
        verified.Output.ShouldContain("\"digest\"");
    }

    [Fact]
    public void A_list_is_drawn_from_once_and_a_closed_list_is_never_overwritten()
    {
        Run("commit", Listed(List), "--out", Draw);
        var kept = File.ReadAllText(Draw);

        Run("commit", Listed(List), "--out", Draw).Status.ShouldBe(2);
        File.ReadAllText(Draw).ShouldBe(kept);
        Run("open", Draw, "--dice", Throws).Status.ShouldBe(0);
        Run("open", Draw, "--dice", Throws).Status.ShouldBe(2);
        Run("commit", Draw, "--out", Draw + ".again").Status.ShouldBe(2);
    }

    [Fact]
    public void All_that_is_wrong_is_said_and_nothing_is_written()
    {
        var wrong = Run(
            "commit",
            Listed(
                List.Replace("\"sides\": 6", "\"sides\": 1", StringComparison.Ordinal)
                    .Replace("\"Sở Y tế\"", "\"\"", StringComparison.Ordinal)
            ),
            "--out",
            Draw
        );

        wrong.Status.ShouldBe(2);
        wrong.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        File.Exists(Draw).ShouldBeFalse();
    }

    [Fact]
    public void Too_few_throws_words_for_dice_and_files_that_are_not_there_leave_with_2()
    {
        Run("commit", Listed(List), "--out", Draw);

        Run("open", Draw, "--dice", "3 1 6").Status.ShouldBe(2);
        Run("open", Draw, "--dice", "ba một").Error.ShouldContain("--dice");
        Run("verify", Path.Combine(_folder.FullName, "nowhere.json")).Status.ShouldBe(2);
        Run("verify", Listed("Kính gửi")).Status.ShouldBe(1);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_and_nothing_breaks()
    {
        var nowhere = Path.Combine(_folder.FullName, "nowhere", "draw.json");

        var closed = Run("commit", Listed(List), "--out", nowhere);

        closed.Status.ShouldBe(2);
        closed.Error.ShouldContain(nowhere);
    }

    [Fact]
    public void Nobody_else_on_the_machine_reads_a_draw_before_it_is_published()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such rights.");
            return;
        }

        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Run("commit", Listed(List), "--out", Draw);
        File.GetUnixFileMode(Draw).ShouldBe(Owner);
        Run("open", Draw, "--dice", Throws);
        File.GetUnixFileMode(Draw).ShouldBe(Owner);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Listed(string text)
    {
        var path = Path.Combine(_folder.FullName, "list.json");
        File.WriteAllText(path, text);
        return path;
    }

    private static (int Status, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 30, 5, 0, 0, TimeSpan.Zero));
        var status = DrawCommand
            .Make(time)
            .Parse(arguments)
            .Invoke(new InvocationConfiguration { Output = output, Error = error });
        return (status, output.ToString(), error.ToString());
    }
}
