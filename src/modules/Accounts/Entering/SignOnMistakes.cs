using Chutri.Platform;
using Microsoft.Extensions.Configuration;

namespace Chutri.Accounts.Entering;

/// <summary>Reads the section of single sign-on and keeps what is wrong with it, so that all of it is said at once.</summary>
internal sealed class SignOnMistakes(IConfigurationSection section)
{
    private readonly List<FieldError> found = [];

    public IReadOnlyList<FieldError> Found => found;

    public string Needed(string key)
    {
        var text = (section[key] ?? "").Trim();
        if (text.Length == 0)
        {
            Add(key, new("Còn thiếu.", "Is missing."));
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
                    $"Phải là địa chỉ https://, không phải {text.Quoted()} (http:// chỉ dùng được trên cùng máy).",
                    $"Must be an https:// address and not {text.Quoted()} (http:// only on the same machine)."
                )
            );
        }

        return text;
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
                $"Phải là một trong {names}, không phải {text.Quoted()}.",
                $"Must be one of {names} and not {text.Quoted()}."
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
                $"Phải là true hoặc false, không phải {text.Quoted()}.",
                $"Must be true or false and not {text.Quoted()}."
            )
        );
        return otherwise;
    }

    public void NeedsScope(string key, IReadOnlyList<string> scopes)
    {
        if (!scopes.Contains("openid"))
        {
            Add(key, new("Phải có openid.", "Must contain openid."));
        }
    }

    private static bool IsSafe(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (
            address.Scheme == Uri.UriSchemeHttps
            || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)
        );

    private void Add(string key, Words what) => found.Add(new($"{section.Path}:{key}", what));
}
