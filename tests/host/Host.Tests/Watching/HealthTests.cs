using System.Net;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Data.Sqlite;

namespace Chutri.Host.Tests.Watching;

/// <summary>Whatever keeps the program running asks it without signing in, and learns nothing about the data.</summary>
public sealed class HealthTests(ToldDemonstration told)
{
    [Fact]
    public async Task A_program_that_can_serve_is_ready()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var anybody = program.Visit();

        (await anybody.Text("/health")).ShouldBe("ok");
        (await anybody.Text("/ready")).ShouldBe("ready");
    }

    [Fact]
    public async Task While_the_database_is_away_a_sentence_says_so_and_when_it_is_back_work_goes_on()
    {
        var folder = told.Copy();
        await using var program = await WholeProgram.Open(folder);
        var officer = await program.SignIn("chuyenvien");
        var (file, away) = (Path.Combine(folder, "chutri.db"), Path.Combine(folder, "away"));

        SqliteConnection.ClearAllPools();
        File.Move(file, away);
        Directory.CreateDirectory(file); // what cannot be opened as a database

        var page = await officer.Get("/");
        page.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        page.Headers.RetryAfter.ShouldNotBeNull();
        (await Browser.Text(page)).ShouldContain("chưa nối được với cơ sở dữ liệu");
        var program503 = await officer.Json("/api/v1/me", HttpStatusCode.ServiceUnavailable);
        program503.GetProperty("code").GetString().ShouldBe("database-away");
        var anybody = program.Visit();
        (await anybody.Get("/ready")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await anybody.Get("/health")).StatusCode.ShouldBe(HttpStatusCode.OK);

        Directory.Delete(file);
        SqliteConnection.ClearAllPools();
        File.Move(away, file);
        (await officer.Get("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
