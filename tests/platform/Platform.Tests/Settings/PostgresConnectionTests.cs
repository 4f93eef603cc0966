namespace Chutri.Platform.Tests.Settings;

/// <summary>A connection string is looked into before anything opens, and nothing of its password is said again.</summary>
public sealed class PostgresConnectionTests
{
    [Theory]
    [InlineData("Host=db.example;Database=chutri;Username=chutri;Password=x")]
    [InlineData("Server=/var/run/postgresql;Database=chutri")]
    [InlineData("Host=a,b;Database=chutri;Target Session Attributes=primary")]
    public void What_can_lead_somewhere_is_right(string connection) =>
        PostgresConnection.Mistakes(connection).ShouldBeNull();

    [Theory]
    [InlineData("rubbish", "không phải chuỗi kết nối PostgreSQL")]
    [InlineData("Host=x;Nonsense=1", "không có mục “nonsense”")]
    [InlineData("Host=x;Database=y;Port=abc", "Mục “port” của chuỗi kết nối không nhận giá trị")]
    [InlineData("Password=geheim", "còn thiếu Host, Database")]
    [InlineData("Host=x;Password=geheim;Nonsense=1;Port=abc", "không có mục “nonsense”")]
    [InlineData("Host=x;Password=geheim;Nonsense=1;Port=abc", "Mục “port”")]
    public void What_cannot_is_said_part_by_part_and_without_the_password(
        string connection,
        string sentence
    )
    {
        var wrong = PostgresConnection.Mistakes(connection).ShouldNotBeNull();

        wrong.Vietnamese.ShouldContain(sentence);
        wrong.Vietnamese.ShouldNotContain("geheim");
        wrong.English.ShouldNotContain("geheim");
    }

    [Fact]
    public void What_people_call_a_database_has_no_password_in_it() =>
        new DatabaseChoice.Postgres("Host=db;Username=u;Password=geheim;Database=chutri")
            .ToString()
            .ShouldBe("PostgreSQL db:5432, chutri");
}
