using Chutri.Testing;
using Npgsql;

namespace Chutri.Platform.Tests;

/// <summary>A server that does not answer, a database that is not there and a wrong user are three things, and none is “no data”.</summary>
public sealed class DatabaseReachTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task What_is_there_is_reached(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Empty(kind);

        (await DatabaseReach.Of(database.Choice, "--database", Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told_and_left_as_it_is()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, new string('k', 9000), Stop);

        var refusal = await DatabaseReach.Of(new DatabaseChoice.Sqlite(file), "--data", Stop);

        refusal
            .ShouldNotBeNull()
            .Fields.ShouldHaveSingleItem()
            .Sentence.Vietnamese.ShouldContain("không phải tệp dữ liệu của Chutri");
        (await File.ReadAllTextAsync(file, Stop)).ShouldBe(new string('k', 9000));
        File.Delete(file);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=u;Password=geheim;Database=x")]
    [InlineData("Host=/nowhere;Username=u;Password=geheim;Database=x")]
    public async Task A_server_that_does_not_answer_may_a_little_later(string connection)
    {
        var refusal = await DatabaseReach.Of(
            new DatabaseChoice.Postgres(connection),
            "--database",
            Stop
        );

        refusal.ShouldNotBeNull().Kind.ShouldBe(RefusalKind.Busy);
        refusal.Code.ShouldBe("database-away");
        refusal.Sentence.Vietnamese.ShouldStartWith("Không nối được với cơ sở dữ liệu x");
        refusal.Sentence.ToString().ShouldNotContain("geheim");
    }

    [Fact]
    public async Task A_mistyped_database_is_told_and_not_made()
    {
        await using var database = await TestDatabase.Empty(DatabaseKind.Postgres);
        var said = ((DatabaseChoice.Postgres)database.Choice).ConnectionString;
        var other = new NpgsqlConnectionStringBuilder(said) { Database = "chutri_go_nham" };
        var choice = new DatabaseChoice.Postgres(other.ConnectionString);

        for (var twice = 0; twice < 2; twice++)
        {
            var refusal = await DatabaseReach.Of(choice, "--to-database", Stop);

            var field = refusal.ShouldNotBeNull().Fields.ShouldHaveSingleItem();
            field.Field.ShouldBe("--to-database");
            field.Sentence.Vietnamese.ShouldContain("create database chutri_go_nham");
        }
    }

    [Fact]
    public async Task A_user_whom_the_server_does_not_let_in_is_told()
    {
        await using var database = await TestDatabase.Empty(DatabaseKind.Postgres);
        var said = ((DatabaseChoice.Postgres)database.Choice).ConnectionString;
        var other = new NpgsqlConnectionStringBuilder(said) { Username = "khong_co_ai" };

        var refusal = await DatabaseReach.Of(
            new DatabaseChoice.Postgres(other.ConnectionString),
            "--database",
            Stop
        );

        refusal
            .ShouldNotBeNull()
            .Fields.ShouldHaveSingleItem()
            .Sentence.Vietnamese.ShouldContain("không cho vào");
    }
}
