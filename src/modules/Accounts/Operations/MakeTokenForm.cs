using Chutri.Accounts.Model;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Accounts.Operations;

internal sealed record MakeTokenForm(string? Name, string? Post, string? EndsOn)
{
    private const int LongestName = 100;

    public Outcome<MakeTokenRequest> Parse(Session session, DateOnly today)
    {
        var errors = new List<FieldError>();
        var name = (Name ?? "").Trim();
        if (name.Length is 0 or > LongestName)
        {
            errors.Add(
                new(
                    "name",
                    new(
                        $"Hãy đặt tên cho mã, dài nhất {LongestName} ký tự, để sau này biết mã dùng vào việc gì.",
                        $"Give the token a name of at most {LongestName} characters, to know later what it is for."
                    )
                )
            );
        }

        if (!Guid.TryParse(Post, out var post))
        {
            errors.Add(
                new(
                    "post",
                    new(
                        "Hãy chọn chức vụ mà mã này làm việc thay.",
                        "Choose the post for which this token acts."
                    )
                )
            );
        }

        var wrongEnd = TypedDate.TryRead(EndsOn, today, out var endsOn)
            ? TokenEnd.Check(endsOn, today)
            : TokenEnd.Missing;
        if (wrongEnd is not null)
        {
            errors.Add(new("endsOn", wrongEnd));
        }

        return errors.Count > 0
            ? Refusal.Invalid(errors)
            : new MakeTokenRequest(session.Account, new(name, new(post), endsOn), session.Token);
    }
}
