using System.Diagnostics;
using System.Text.Json;
using Chutri.Web;
using Microsoft.Data.Sqlite;

namespace Chutri.Host.Tests;

/// <summary>The real program in a process of its own: what it prints, where, and with which exit status.</summary>
public sealed class VerbTests(ToldDemonstration told)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_doctor_finds_every_law_kept_and_says_each_count_as_json()
    {
        var ran = await Run("doctor", "--data", told.Copy(), "--json");

        ran.Status.ShouldBe(0, ran.Error);
        var laws = JsonDocument.Parse(ran.Output).RootElement.EnumerateArray().ToList();
        laws.Count.ShouldBeGreaterThan(15);
        laws.Select(law => law.GetProperty("law").GetString()).ShouldBeUnique();
        laws.ShouldAllBe(law => law.GetProperty("broken").GetInt64() == 0);
        laws.ShouldContain(law => law.GetProperty("looked").GetInt64() > 100);
        laws.ShouldAllBe(law => law.GetProperty("sentence").GetString()!.Length > 10);
    }

    [Fact]
    public async Task Where_a_law_is_broken_the_doctor_names_it_and_leaves_with_1()
    {
        var folder = told.Copy();
        await Execute(folder, "update duties_summary set count = count + 1");

        var json = await Run("doctor", "--data", folder, "--json");
        var words = await Run("doctor", "--data", folder);

        json.Status.ShouldBe(1, json.Error);
        words.Status.ShouldBe(1, words.Error);
        JsonDocument
            .Parse(json.Output)
            .RootElement.EnumerateArray()
            .Where(law => law.GetProperty("broken").GetInt64() > 0)
            .Select(law => law.GetProperty("law").GetString())
            .ShouldBe(["duties-summary-equals-count"]);
        words.Output.ShouldContain("✗ duties-summary-equals-count");
    }

    [Fact]
    public async Task A_folder_without_data_is_refused_with_2_and_nothing_is_made_in_it()
    {
        var folder = told.Empty();

        var ran = await Run("doctor", "--data", folder);

        ran.Status.ShouldBe(2);
        ran.Output.ShouldBeEmpty();
        ran.Error.ShouldContain(folder);
        Directory.EnumerateFileSystemEntries(folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task Extract_prints_one_object_a_file_and_leaves_with_2_where_one_cannot_be_read()
    {
        var folder = told.Empty();
        var plan = Path.Combine(folder, "Kế hoạch.txt");
        await File.WriteAllBytesAsync(plan, PlanPaper.With(3), Stop);
        var broken = Path.Combine(folder, "hỏng.docx");
        await File.WriteAllBytesAsync(broken, [1, 2, 3], Stop);

        var good = await Run("extract", plan, "--json");
        var mixed = await Run("extract", broken, plan, "--json");

        good.Status.ShouldBe(0, good.Error);
        good.Error.ShouldBeEmpty();
        var read = JsonDocument.Parse(good.Output).RootElement;
        read.GetProperty("tasks").GetArrayLength().ShouldBeGreaterThan(0);
        mixed.Status.ShouldBe(2);
        mixed.Output.ShouldBe(good.Output);
        mixed.Error.ShouldContain("hỏng.docx");
    }

    [Fact]
    public async Task What_is_told_is_told_in_the_language_of_the_terminal()
    {
        var folder = told.Copy();

        var vietnamese = await Run("doctor", "--data", folder);
        var english = await RunIn("en_GB.UTF-8", "doctor", "--data", folder);

        vietnamese.Output.ShouldContain("mỗi");
        english.Output.ShouldContain("every", Case.Insensitive);
        english.Output.ShouldNotContain("mỗi");
    }

    [Fact]
    public async Task Help_is_in_the_language_of_the_terminal_and_has_no_word_of_another()
    {
        var vietnamese = await Run("backup", "--help");
        var english = await RunIn("en_GB.UTF-8", "backup", "--help");

        vietnamese.Status.ShouldBe(0);
        vietnamese.Output.ShouldContain("Cách dùng:\n  chutri backup [tùy chọn]");
        vietnamese.Output.ShouldContain("(bắt buộc)");
        vietnamese.Output.ShouldNotContain("Usage");
        vietnamese.Output.ShouldNotContain("REQUIRED");
        english.Output.ShouldContain("Usage:\n  chutri backup [options]");
    }

    [Theory]
    [InlineData("Hãy chọn một lệnh: create, reset, sessions, sign-out-everywhere.", "account")]
    [InlineData("Không có lệnh hoặc tùy chọn “srve” ở đây; có phải “serve”?", "srve")]
    [InlineData("Thiếu <FILE>", "extract")]
    [InlineData("Thiếu --to", "backup")]
    [InlineData("Sau --urls phải có giá trị", "serve", "--urls")]
    [InlineData("Chỉ dùng --urls một lần", "serve", "--urls", "a", "--urls", "b")]
    public async Task What_was_typed_wrong_is_said_plainly_and_leaves_with_2(
        string sentence,
        params string[] typed
    )
    {
        var ran = await Run(typed);

        ran.Status.ShouldBe(2);
        ran.Output.ShouldBeEmpty();
        ran.Error.ShouldContain(sentence);
        ran.Error.TrimEnd().ShouldEndWith("--help");
    }

    private static Task<Ran> Run(params string[] arguments) => RunIn("vi_VN.UTF-8", arguments);

    private static async Task<Ran> RunIn(string language, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(WebProgram).Assembly.Location, .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = System.Text.Encoding.UTF8,
                StandardErrorEncoding = System.Text.Encoding.UTF8,
                Environment = { ["CHUTRI_LANGUAGE"] = language },
            }
        )!;
        var output = process.StandardOutput.ReadToEndAsync(Stop);
        var error = process.StandardError.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        return new(process.ExitCode, await output, await error);
    }

    private static async Task Execute(string folder, string sql)
    {
        await using var connection = new SqliteConnection(
            $"Data Source={Path.Combine(folder, "chutri.db")}"
        );
        await connection.OpenAsync(Stop);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Stop);
    }

    private sealed record Ran(int Status, string Output, string Error);
}
