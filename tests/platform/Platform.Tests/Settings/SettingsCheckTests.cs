using Microsoft.Extensions.Configuration;

namespace Chutri.Platform.Tests.Settings;

/// <summary>An administrator hears of every mistake in the settings at once, before the program opens.</summary>
public sealed class SettingsCheckTests : IDisposable
{
    private static readonly Setting Zone = new("Chutri:Zone", new("múi giờ", "zone"))
    {
        Default = "Asia/Ho_Chi_Minh",
        Check = SettingChecks.Zone,
    };

    private static readonly Setting Proxies = new("Chutri:Proxies", new("máy", "machines"))
    {
        Check = SettingChecks.Networks,
    };

    private static readonly Setting Key = new("Chutri:Key", new("khóa", "key")) { IsSecret = true };

    private readonly string file = Path.GetTempFileName();

    [Fact]
    public void Settings_that_are_right_or_left_out_are_no_mistake() =>
        Mistakes(("Chutri:Proxies", "127.0.0.1, 10.0.0.0/8, ::1"), ("Logging:Level", "anything"))
            .ShouldBeEmpty();

    [Fact]
    public void All_mistakes_are_said_at_once_each_with_its_key()
    {
        File.Delete(file);

        var mistakes = Mistakes(
            ("Chutri:Zone", "Hanoi"),
            ("Chutri:Proxies", "nearby"),
            ("Chutri:KeyFile", file),
            ("Chutri:Zonne", "Asia/Ho_Chi_Minh"),
            ("Chutri:Colour", "red")
        );

        mistakes
            .Select(mistake => mistake.Field)
            .ShouldBe(
                [
                    "Chutri:Zone",
                    "Chutri:Proxies",
                    "Chutri:KeyFile",
                    "Chutri:Zonne",
                    "Chutri:Colour",
                ],
                ignoreOrder: true
            );
        mistakes
            .Single(mistake => mistake.Field is "Chutri:Zonne")
            .Sentence.Vietnamese.ShouldEndWith("Có phải ý là Chutri:Zone?");
    }

    [Fact]
    public void A_secret_may_stand_in_a_file_and_the_line_end_of_the_editor_is_not_part_of_it()
    {
        File.WriteAllText(file, "mật-khẩu\n");

        SettingsCheck
            .SecretsInFiles(Given(("Chutri:KeyFile", file)), [Key])
            .ShouldHaveSingleItem()
            .ShouldBe(new("Chutri:Key", "mật-khẩu"));
    }

    [Fact]
    public void A_secret_and_another_one_in_a_file_contradict_each_other()
    {
        File.WriteAllText(file, "một");

        Mistakes(("Chutri:Key", "hai"), ("Chutri:KeyFile", file))
            .ShouldHaveSingleItem()
            .Sentence.English.ShouldStartWith("Both Chutri:Key and Chutri:KeyFile");
    }

    [Fact]
    public void A_secret_never_shows_in_what_is_said_about_it()
    {
        File.WriteAllText(file, "một");

        Mistakes(("Chutri:Key", "bí-mật"), ("Chutri:KeyFile", file))
            .ShouldAllBe(mistake => !mistake.Sentence.Vietnamese.Contains("bí-mật"));
    }

    public void Dispose() => File.Delete(file);

    private static IReadOnlyList<FieldError> Mistakes(params (string Key, string Value)[] given) =>
        SettingsCheck.Mistakes(Given(given), [Zone, Proxies, Key]);

    private static IConfiguration Given(params (string Key, string Value)[] given) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(
                given.Select(pair => new KeyValuePair<string, string?>(pair.Key, pair.Value))
            )
            .Build();
}
