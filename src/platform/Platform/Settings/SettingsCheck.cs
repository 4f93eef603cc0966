using Microsoft.Extensions.Configuration;

namespace Chutri.Platform;

/// <summary>Reads what was set and says all that is wrong with it at once.</summary>
public static class SettingsCheck
{
    private const int LettersApart = 3;

    /// <summary>Every mistake, each at its key: values that cannot be, keys that nobody reads, secrets whose file is not there.</summary>
    public static IReadOnlyList<FieldError> Mistakes(
        IConfiguration configuration,
        IReadOnlyList<Setting> known
    ) => [.. Unknown(configuration, known), .. known.SelectMany(one => Wrong(configuration, one))];

    /// <summary>The values of the secrets that are kept in files, by their keys; a file that cannot be read is left to <see cref="Mistakes"/>.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> SecretsInFiles(
        IConfiguration configuration,
        IEnumerable<Setting> known
    )
    {
        foreach (var setting in known.Where(setting => setting.IsSecret))
        {
            if (
                configuration[setting.FileKey] is { Length: > 0 } file
                && TryRead(file) is { } secret
            )
            {
                yield return new(setting.Key, secret);
            }
        }
    }

    private static IEnumerable<FieldError> Wrong(IConfiguration configuration, Setting setting)
    {
        if (setting.IsSecret && configuration[setting.FileKey] is { Length: > 0 } file)
        {
            if (TryRead(file) is not { } secret)
            {
                yield return new(setting.FileKey, SettingWords.FileNotRead(file));
            }
            else if (configuration[setting.Key] is { Length: > 0 } also && also != secret)
            {
                yield return new(setting.Key, SettingWords.ValueAndFile(setting));
            }
        }

        if (
            configuration[setting.Key] is { Length: > 0 } value
            && setting.Check(value) is { } wrong
        )
        {
            yield return new(setting.Key, wrong);
        }
    }

    private static IEnumerable<FieldError> Unknown(
        IConfiguration configuration,
        IReadOnlyList<Setting> known
    )
    {
        HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);
        foreach (var setting in known)
        {
            keys.Add(setting.Key);
            if (setting.IsSecret)
            {
                keys.Add(setting.FileKey);
            }
        }

        return from entry in configuration.GetSection(Setting.Root).AsEnumerable()
            where entry.Value is not null && !keys.Contains(entry.Key)
            select new FieldError(
                entry.Key,
                SettingWords.NotKnown(Spelling.Nearest(entry.Key, keys, LettersApart))
            );
    }

    /// <summary>Editors end a file with a line end; no secret does.</summary>
    private static string? TryRead(string file)
    {
        try
        {
            return File.ReadAllText(file).TrimEnd('\r', '\n');
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
