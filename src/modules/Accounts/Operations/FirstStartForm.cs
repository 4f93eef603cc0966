using Chutri.Accounts.Model;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

/// <summary>What the first start asks. The codes and the title have answers that nearly everybody keeps.</summary>
internal sealed record FirstStartForm
{
    private const string UsualUnitCode = "CQ";
    private const string UsualPersonCode = "QT-01";

    public string? AuthorityName { get; init; }

    public string? AuthorityShortName { get; init; }

    public string? Place { get; init; }

    public string? Branch { get; init; }

    public string? PersonName { get; init; }

    public string? UserName { get; init; }

    public string? Password { get; init; }

    public string? Again { get; init; }

    public Outcome<FoundAuthorityRequest> Parse(Language language, Door door)
    {
        var errors = new List<FieldError>();
        var authorityName = Needed(
            AuthorityName,
            "authorityName",
            new("Hãy nhập tên cơ quan.", "Enter the name of the authority."),
            errors
        );
        var shortName = Needed(
            AuthorityShortName,
            "authorityShortName",
            new("Hãy nhập tên gọi ngắn.", "Enter the short name."),
            errors
        );
        var place = Needed(
            Place,
            "place",
            new(
                "Hãy nhập địa danh, như ghi trước ngày tháng trên văn bản.",
                "Enter the place, as it stands before the date on its papers."
            ),
            errors
        );
        if (!Enum.TryParse<Branch>(Branch, out var branch) || !Enum.IsDefined(branch))
        {
            errors.Add(
                new("branch", new("Hãy chọn khối của cơ quan.", "Choose the authority's branch."))
            );
        }

        var personName = Needed(
            PersonName,
            "personName",
            new("Hãy nhập họ và tên quản trị viên.", "Enter the administrator's full name."),
            errors
        );
        var userName = Model.UserName.Parse(UserName, "userName");
        errors.AddRange(userName.Refusal?.Fields ?? []);
        var password = NewPassword.Parse(Password, Model.UserName.Key(UserName), "password");
        errors.AddRange(password.Refusal?.Fields ?? []);
        errors.AddRange(PasswordAgain.Check(Password, Again));
        return errors.Count > 0
            ? Refusal.Invalid(errors)
            : new FoundAuthorityRequest(
                new(
                    authorityName,
                    shortName,
                    place,
                    UsualUnitCode,
                    branch,
                    UsualPersonCode,
                    personName,
                    AdministratorAppointment.Title
                ),
                userName.Value,
                password.Value,
                language,
                door
            );
    }

    private static string Needed(
        string? typed,
        string field,
        Words missing,
        List<FieldError> errors
    )
    {
        var text = (typed ?? "").Trim();
        if (text.Length == 0)
        {
            errors.Add(new(field, missing));
        }

        return text;
    }
}
