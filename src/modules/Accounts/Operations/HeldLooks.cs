using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

/// <summary>Who looked at what is private about the person.</summary>
internal sealed class HeldLooks(FactsOfPerson facts, FactCatalogue catalogue) : IHoldAboutPeople
{
    public string Code => "looks";

    public Words Title { get; } = new("Ai đã xem dữ liệu riêng của mình", "Who looked at it");

    public Words Purpose { get; } =
        new(
            "Mỗi lần có người khác mở trang tài khoản của mình, xem trong nhật ký việc đăng nhập, khóa, cấp lại mật khẩu của mình, hoặc đọc đề nghị sửa dữ liệu của mình, đều được ghi lại ở đây.",
            "Each time somebody else opens the page of your account, reads in the journal that you signed in, failed to, or were locked out, or reads your request for correction, it is noted here."
        );

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        At(person).LongCountAsync(stop);

    public IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        CancellationToken stop
    ) =>
        facts.Read(
            At(person),
            after,
            atMost,
            fact => HeldThing.Plain(fact.Envelope.PersonName),
            stop
        );

    private IQueryable<Fact> At(PersonId person)
    {
        var looks = catalogue.Looks;
        return facts.About(person).Where(fact => looks.Contains(fact.Kind));
    }
}
