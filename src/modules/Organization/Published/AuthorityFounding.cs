using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization;

/// <summary>
/// The first start of an empty program: the authority, its first unit and its first administrator, inside the operation of
/// whoever makes the administrator's account.
/// </summary>
public sealed class AuthorityFounding
{
    private readonly AppDatabase db;
    private readonly Editions editions;
    private readonly LineageTable lineage;

    internal AuthorityFounding(AppDatabase db, Editions editions, LineageTable lineage) =>
        (this.db, this.editions, this.lineage) = (db, editions, lineage);

    public async Task<Outcome<FoundedAuthority>> Found(
        FoundingRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await new AuthorityRecord(db).Current(stop) is { } named)
        {
            return OrganizationRefusals.AuthorityHasName(named.Name);
        }

        if (Wrong(request) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        var authority = Authority.Named(
            request.AuthorityName.Trim(),
            request.AuthorityShortName.Trim(),
            request.Place.Trim()
        );
        var naming = new UnitNaming(authority.Name, authority.ShortName, null);
        var code = OrganizationCodes.Normal(request.UnitCode);
        var unit = Unit.Open(code, request.Branch, naming, null, now.Today);
        var person = Person.Named(
            OrganizationCodes.Normal(request.PersonCode),
            request.PersonName.Trim()
        );
        var title = request.Title.Trim();
        var post = Post.Of(person.Id, unit.Id, title, Role.Administrator, null, now.Today);
        db.AddRange(authority, unit, person, post);
        db.Record(authority.Told(), caller, now);
        db.Record(
            new UnitOpened(unit.Id, code, unit.Name, null, null, now.Today, null),
            caller,
            now
        );
        db.Record(person.Registered(), caller, now);
        db.Record(post.Appointed(person.Name, unit.Name, null), caller, now);
        await editions.Turn(stop);
        await db.SaveChangesAsync(stop);
        await lineage.Refresh(stop);
        return new FoundedAuthority(unit.Id, person.Id, post.Id);
    }

    private static List<FieldError> Wrong(FoundingRequest request)
    {
        List<FieldError> errors = [];
        void Need(string field, string value, Words sentence)
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                errors.Add(new(field, sentence));
            }
        }

        Need("authorityName", request.AuthorityName, FieldSentences.NeedsAuthorityName);
        Need("authorityShortName", request.AuthorityShortName, FieldSentences.NeedsShortName);
        Need("place", request.Place, FieldSentences.NeedsPlace);
        Need("personName", request.PersonName, FieldSentences.NeedsPersonName);
        Need("title", request.Title, FieldSentences.NeedsTitle);
        if (!OrganizationCodes.IsCode(OrganizationCodes.Normal(request.UnitCode)))
        {
            errors.Add(new("unitCode", FieldSentences.NeedsCode));
        }

        if (!OrganizationCodes.IsCode(OrganizationCodes.Normal(request.PersonCode)))
        {
            errors.Add(new("personCode", FieldSentences.NeedsCode));
        }

        return errors;
    }
}

/// <param name="UnitCode">Code of the first unit, which bears the authority's name and heads its tree.</param>
/// <param name="Title">The administrator's title: "Quản trị hệ thống".</param>
public sealed record FoundingRequest(
    string AuthorityName,
    string AuthorityShortName,
    string Place,
    string UnitCode,
    Branch Branch,
    string PersonCode,
    string PersonName,
    string Title
);

public sealed record FoundedAuthority(UnitId Unit, PersonId Person, PostId Post);
