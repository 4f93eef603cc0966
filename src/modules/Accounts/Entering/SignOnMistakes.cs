using Chutri.Platform;
using Microsoft.Extensions.Configuration;

namespace Chutri.Accounts.Entering;

/// <summary>Reads the section of single sign-on and keeps what is wrong with it, so that all of it is said at once.</summary>
internal sealed class SignOnMistakes(IConfigurationSection section)
{
    private readonly List<FieldError> found = [];

    public IReadOnlyList<FieldError> Found => found;

    public void UnknownKeys(IReadOnlyCollection<string> known)
    {
        foreach (var key in section.GetChildren().Select(child => child.Key))
        {
            if (!known.Contains(key, StringComparer.OrdinalIgnoreCase))
            {
                Add(
                    key,
                    new(
                        $"không có mục này; các mục là {string.Join(", ", known)}.",
                        $"there is no such setting; the settings are {string.Join(", ", known)}."
                    )
                );
            }
        }
    }

    public string Needed(string key)
    {
        var text = (section[key] ?? "").Trim();
        if (text.Length == 0)
        {
            Add(key, new("còn thiếu.", "is missing."));
        }

        return text;
    }

    public string Address(string key)
    {
        var text = Needed(key);
        if (text.Length > 0 && !IsSafe(text))
        {
            Add(
                key,
                new(
                    $"phải là địa chỉ https://, không phải {text.Quoted()} (http:// chỉ dùng được trên cùng máy).",
                    $"must be an https:// address and not {text.Quoted()} (http:// only on the same machine)."
                )
            );
        }

        return text;
    }

    /// <summary>Said itself, or in a file of its own that the configuration names.</summary>
    public string Secret(string key, string fileKey)
    {
        var (secret, file) = (section[key], section[fileKey]);
        if (secret is null == file is null)
        {
            Add(
                key,
                new(
                    $"cần đúng một trong hai: {key} hoặc {fileKey}.",
                    $"needs exactly one of two: {key} or {fileKey}."
                )
            );
            return "";
        }

        return secret ?? FromFile(fileKey, file!);
    }

    public T OneOf<T>(string key, IReadOnlyDictionary<string, T> choices, string usual)
    {
        var text = section[key] ?? usual;
        if (choices.TryGetValue(text, out var chosen))
        {
            return chosen;
        }

        var names = string.Join(", ", choices.Keys);
        Add(
            key,
            new(
                $"phải là một trong {names}, không phải {text.Quoted()}.",
                $"must be one of {names} and not {text.Quoted()}."
            )
        );
        return choices[usual];
    }

    public bool YesOrNo(string key, bool otherwise)
    {
        if (section[key] is not { } text || bool.TryParse(text, out otherwise))
        {
            return otherwise;
        }

        Add(
            key,
            new(
                $"phải là true hoặc false, không phải {text.Quoted()}.",
                $"must be true or false and not {text.Quoted()}."
            )
        );
        return otherwise;
    }

    public void NeedsScope(string key, IReadOnlyList<string> scopes)
    {
        if (!scopes.Contains("openid"))
        {
            Add(key, new("phải có openid.", "must contain openid."));
        }
    }

    private string FromFile(string key, string file)
    {
        try
        {
            var text = File.ReadAllText(file).Trim();
            if (text.Length > 0)
            {
                return text;
            }

            Add(key, new($"tệp {file} trống.", $"the file {file} is empty."));
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException)
        {
            Add(key, new($"không đọc được tệp {file}.", $"the file {file} cannot be read."));
        }

        return "";
    }

    private static bool IsSafe(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (
            address.Scheme == Uri.UriSchemeHttps
            || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)
        );

    private void Add(string key, Words what)
    {
        var path = $"{section.Path}:{key}";
        found.Add(new(path, new($"{path} {what.Vietnamese}", $"{path} {what.English}")));
    }
}
