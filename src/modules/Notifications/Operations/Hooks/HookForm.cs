using Chutri.Notifications.Hooks;
using Chutri.Notifications.Model;
using Chutri.Platform;

namespace Chutri.Notifications.Operations;

/// <summary>As it was typed.</summary>
/// <param name="Kinds">Modules or codes of kinds of facts that are wanted; none = all.</param>
internal sealed record HookForm(string? Name, string? Url, IReadOnlyList<string> Kinds)
{
    public Outcome<AddWebhookRequest> Parse(HookKinds known, HookReach reach)
    {
        var errors = new List<FieldError>();
        var name = (Name ?? "").Trim().Normalize();
        if (name.Length is 0 or > Webhook.LongestName || name.Any(char.IsControl))
        {
            errors.Add(new("name", HookFormWords.NameNeeded));
        }

        var url = (Url ?? "").Trim();
        if (
            url.Length is 0 or > Webhook.LongestUrl
            || url.Any(char.IsControl)
            || !Uri.TryCreate(url, UriKind.Absolute, out var address)
            || address.UserInfo.Length > 0
            || !(
                address.Scheme is "https"
                || (address.Scheme is "http" && reach.AllowsPlain(address))
            )
        )
        {
            errors.Add(new("url", HookFormWords.UrlNeeded));
        }

        string[] kinds =
        [
            .. Kinds.Select(kind => kind.Trim()).Where(kind => kind.Length > 0).Distinct(),
        ];
        if (kinds.Where(kind => !known.Knows(kind)).ToList() is { Count: > 0 } unknown)
        {
            errors.Add(new("kinds", HookFormWords.UnknownKinds(unknown)));
        }
        else if (string.Join(',', kinds).Length > Webhook.LongestKinds)
        {
            errors.Add(new("kinds", HookFormWords.TooManyKinds));
        }

        return errors.Count > 0 ? Refusal.Invalid(errors) : new AddWebhookRequest(name, url, kinds);
    }
}

internal static class HookFormWords
{
    public static Words NameNeeded { get; } =
        new("Hãy đặt tên, tối đa 100 ký tự.", "Give it a name, 100 characters at most.");

    public static Words UrlNeeded { get; } =
        new(
            "Hãy ghi địa chỉ đầy đủ, bắt đầu bằng https://, không kèm tài khoản; tối đa 500 ký tự.",
            "Give the whole address, beginning with https://, without an account in it; 500 characters at most."
        );

    public static Words TooManyKinds { get; } =
        new(
            "Quá nhiều loại. Hãy chọn cả nhóm thay cho từng loại.",
            "Too many kinds. Choose whole groups instead of single ones."
        );

    public static Words UnknownKinds(IReadOnlyList<string> kinds)
    {
        var list = string.Join(", ", kinds.Take(5).Select(kind => kind.Shortened(80)));
        return new(
            $"Không có loại sự kiện nào mang mã: {list}. Hãy xem danh mục sự kiện.",
            $"No kind of fact has the code: {list}. See the list of facts."
        );
    }
}

/// <summary>The kinds of facts that may leave the program: neither private ones, nor looks, nor what only some may see.</summary>
internal sealed class HookKinds(FactCatalogue catalogue)
{
    private readonly Dictionary<string, FactKind> kinds = catalogue
        .Kinds.Where(kind => !kind.Private && !kind.IsLook && kind.SeenBy is null)
        .ToDictionary(kind => kind.Code);

    private readonly Dictionary<Type, FactKind> bodies = catalogue.Kinds.ToDictionary(kind =>
        kind.Body
    );

    public IReadOnlyList<string> Modules { get; } =
    [
        .. catalogue
            .Kinds.Where(kind => !kind.Private && !kind.IsLook && kind.SeenBy is null)
            .Select(kind => kind.Module)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    public bool Knows(string kind) => kinds.ContainsKey(kind) || Modules.Contains(kind);

    /// <summary>Null where this kind goes nowhere.</summary>
    public FactKind? Of(Type body) =>
        bodies.GetValueOrDefault(body) is { } kind && kinds.ContainsKey(kind.Code) ? kind : null;
}
