using Chutri.ModuleList;
using Chutri.Platform;

namespace Chutri.Settings;

/// <summary>
/// What the administrator has set, from a file (named by <c>CHUTRI_SETTINGS</c>) and from variables (<c>Chutri__Zone</c>), which
/// count before the file. All mistakes are said at once, before anything opens.
/// </summary>
internal static class ProgramSettings
{
    public const string FileVariable = "CHUTRI_SETTINGS";

    /// <summary>Every setting there is: the program's and each module's.</summary>
    public static IReadOnlyList<Setting> Known { get; } =
    [.. HostSettings.All, .. ChutriModules.All.SelectMany(module => module.Settings)];

    public static Outcome<ConfigurationManager> Read()
    {
        var configuration = new ConfigurationManager();
        try
        {
            AddTo(configuration);
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException)
        {
            return Refusal.Invalid(FileVariable, HostSettingWords.FileNotRead(failure.Message));
        }

        List<FieldError> mistakes =
        [
            .. SettingsCheck.Mistakes(configuration, Known),
            .. ChutriModules.All.SelectMany(module => module.Contradictions(configuration)),
        ];
        return mistakes.Count > 0 ? Refusal.Invalid(mistakes) : configuration;
    }

    public static void AddTo(IConfigurationManager configuration)
    {
        if (Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } file)
        {
            configuration.AddJsonFile(Path.GetFullPath(file), optional: false);
        }

        configuration.AddEnvironmentVariables();
        configuration.AddInMemoryCollection([
            .. SettingsCheck.SecretsInFiles(configuration, Known),
        ]);
    }
}
