using System.Diagnostics;
using System.Text.Json;
using Chutri.Platform;
using Chutri.Web;
using Microsoft.Data.Sqlite;

namespace Chutri.Host.Tests;

/// <summary>The real program in a process of its own: what it prints, where, and with which exit status.</summary>
public sealed class VerbTests(ToldDemonstration told)
{
    private const string NoServer =
        "Host=127.0.0.1;Port=1;Username=u;Password=geheim;Database=chutri";

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

    [Theory]
    [InlineData("status")]
    [InlineData("doctor")]
    [InlineData("names", "list")]
    [InlineData("account", "sessions", "quantri")]
    public async Task A_server_that_does_not_answer_is_said_as_that_with_3_and_nobody_is_told_to_make_new_data(
        params string[] verb
    )
    {
        var ran = await Run([.. verb, "--database", NoServer]);

        ran.Status.ShouldBe(3);
        ran.Output.ShouldBeEmpty();
        ran.Error.ShouldStartWith("Không nối được với cơ sở dữ liệu");
        ran.Error.ShouldNotContain("geheim");
        ran.Error.ShouldNotContain("migrate");
    }

    [Theory]
    [InlineData("Hãy nói dữ liệu ở đâu", "serve")]
    [InlineData("không phải chuỗi kết nối", "status", "--database", "rubbish")]
    [InlineData(
        "không phải địa chỉ mở trang",
        "serve",
        "--data",
        ".",
        "--urls",
        "http://127.0.0.1:99999"
    )]
    [InlineData("Không có thư mục /nowhere", "backup", "--data", "COPY", "--to", "/nowhere/a.zip")]
    public async Task A_wrong_place_is_said_in_one_sentence_and_leaves_with_2(
        string sentence,
        params string[] typed
    )
    {
        var ran = await Run([.. typed.Select(word => word is "COPY" ? told.Copy() : word)]);

        ran.Status.ShouldBe(2, ran.Error);
        ran.Error.ShouldContain(sentence);
        ran.Error.ShouldNotContain("   at ");
        ran.Error.ShouldNotContain("trước khi lưu");
        Directory.Exists("/nowhere").ShouldBeFalse();
    }

    [Fact]
    public async Task One_verb_makes_the_authority_and_its_administrator_on_a_folder_that_was_not_there()
    {
        var folder = Path.Combine(told.Empty(), "data");
        string[] verb =
        [
            "first-start",
            "--authority",
            "Liên đoàn Lao động thành phố Sông Vân",
            "--short",
            "LĐLĐ thành phố",
            "--place",
            "Sông Vân",
            "--branch",
            "union",
            "--name",
            "Nguyễn Văn An",
            "--user",
            "quantri",
            "--data",
            folder,
        ];

        var first = await Run(verb);
        var again = await Run(verb);

        first.Status.ShouldBe(0, first.Error);
        first.Output.Trim().Split('\n')[^1].Length.ShouldBe("xxxx-xxxx-xxxx-xxxx".Length);
        again.Status.ShouldBe(2);
        again.Error.ShouldContain("đã có quản trị viên");
    }

    [Fact]
    public async Task What_was_moved_away_is_not_served_until_it_is_opened_again()
    {
        var (old, other) = (told.Copy(), Path.Combine(told.Empty(), "data"));

        var moved = await Run("move", "--data", old, "--to-data", other);
        moved.Status.ShouldBe(0, moved.Error);
        var served = await Run("serve", "--data", old, "--urls", "http://127.0.0.1:0");
        served.Status.ShouldBe(2);
        served.Error.ShouldContain("đã được chuyển đến " + other);
        (await Run("account", "reset", "--user", "quantri", "--data", old)).Status.ShouldBe(2);
        (await Run("doctor", "--data", other)).Status.ShouldBe(0);

        (await Run("database", "reopen", "--data", old)).Status.ShouldBe(0);
        (await Run("account", "reset", "--user", "quantri", "--data", old)).Status.ShouldBe(0);
    }

    [Fact]
    public async Task While_a_program_runs_on_it_data_is_not_moved_unless_told()
    {
        var (old, other) = (told.Copy(), Path.Combine(told.Empty(), "data"));
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        await Execute(
            old,
            $"insert into platform_nodes (id, machine, version, started_at, seen_at) values ('{PersonId.New().Value}', 'web-1:5080', '0.4.0', '{now:yyyy-MM-dd HH:mm:ss}', '{now:yyyy-MM-dd HH:mm:ss}')"
        );

        var refused = await Run("move", "--data", old, "--to-data", other);

        refused.Status.ShouldBe(2);
        refused.Error.ShouldContain("Chương trình còn chạy trên dữ liệu này: web-1:5080");
        Directory.Exists(other).ShouldBeFalse();
        (await Run("move", "--data", old, "--to-data", other, "--while-running")).Status.ShouldBe(
            0
        );
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
