using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Organization.Tests;

/// <summary>The organization board: Bình heads it, An is his deputy, Chi an officer; Dũng works in another board.</summary>
internal sealed class DelegatingAuthority : IAsyncDisposable
{
    public const string Title = "Trưởng Ban Tổ chức";

    private DelegatingAuthority(SampleAuthority authority) => Authority = authority;

    public SampleAuthority Authority { get; }
    public UnitId Board { get; private set; }
    public UnitId Other { get; private set; }
    public PersonId An { get; private set; }
    public PersonId Chi { get; private set; }
    public PersonId Dung { get; private set; }
    public Caller Binh { get; private set; } = Caller.Program;
    public Caller AsAn { get; private set; } = Caller.Program;

    public static DateOnly Day(int day) => new(2026, 11, day);

    public static async Task<DelegatingAuthority> Found(DatabaseKind kind)
    {
        var authority = await SampleAuthority.Found(kind);
        var office = new DelegatingAuthority(authority)
        {
            Board = await authority.Open("BTC", "Ban Tổ chức", authority.Federation),
            Other = await authority.Open("BTG", "Ban Tuyên giáo", authority.Federation),
            An = await authority.Register("C1", "Nguyễn Văn An"),
            Chi = await authority.Register("C3", "Lê Thị Chi"),
            Dung = await authority.Register("C4", "Đỗ Văn Dũng"),
        };
        var binh = await authority.Register("C2", "Trần Văn Bình");
        office.Binh = await office.Appoint(binh, "Trần Văn Bình", office.Board, Title, Role.Head);
        office.AsAn = await office.Appoint(
            office.An,
            "Nguyễn Văn An",
            office.Board,
            "Phó Trưởng ban",
            Role.Deputy
        );
        await office.Appoint(office.Chi, "Lê Thị Chi", office.Board, "Chuyên viên", Role.Officer);
        await office.Appoint(office.Dung, "Đỗ Văn Dũng", office.Other, "Chuyên viên", Role.Officer);
        return office;
    }

    public async Task<Caller> Appoint(
        PersonId person,
        string name,
        UnitId unit,
        string title,
        Role role
    ) =>
        new()
        {
            Person = person,
            Name = name,
            Post = (await Authority.Appoint(person, unit, title, role)).Value,
            Title = title,
            Role = role,
            Unit = unit,
            Over = unit,
            Door = Door.Page,
        };

    /// <summary>Of Bình's post, from 26 to 30 November unless said otherwise.</summary>
    public Task<Outcome<DelegationId>> Delegate(
        PersonId to,
        Caller? by = null,
        int from = 26,
        int until = 30,
        IReadOnlyList<string>? kinds = null,
        PostId? post = null
    ) =>
        Authority.Program.Run<MakeDelegation, MakeDelegationRequest, DelegationId>(
            new(
                post ?? Binh.Post!.Value,
                to,
                new(Day(from), Day(until)),
                kinds,
                "Đi công tác",
                "45-UQ/BTC"
            ),
            by ?? Binh
        );

    public Task<Outcome<Done>> End(DelegationId delegation, Caller by) =>
        Authority.Program.Run<EndDelegation, EndDelegationRequest, Done>(
            new(delegation, "Về sớm"),
            by
        );

    public Task<IReadOnlyList<PostInPlace>> PlacesOf(PersonId person, DateOnly day) =>
        Authority.Program.In(scope =>
            scope.GetRequiredService<StandIns>().Of(person, day, CancellationToken.None)
        );

    public async Task<int> PlacesOfAn(int day) => (await PlacesOf(An, Day(day))).Count;

    /// <summary>An as who acts in Bình's place by what holds on the day.</summary>
    public async Task<Caller> AnForBinh(DateOnly day)
    {
        var place = (await PlacesOf(An, day)).ShouldHaveSingleItem();
        return AsAn with
        {
            Post = place.Post.Id,
            Title = place.Post.Title,
            Role = place.Post.Role,
            Unit = place.Post.Unit,
            Over = place.Post.Over,
            InPlaceOf = place.StandIn,
        };
    }

    public async Task<IReadOnlyList<string>> BrokenLaws()
    {
        return await Authority.Program.In(async scope =>
        {
            List<string> broken = [];
            foreach (var law in scope.GetServices<ILaw>())
            {
                var found = await law.Check(
                    scope.GetRequiredService<AppDatabase>(),
                    Authority.Program.Now,
                    CancellationToken.None
                );
                if (found.Broken > 0)
                {
                    broken.Add(law.Code);
                }
            }

            return broken;
        });
    }

    public ValueTask DisposeAsync() => Authority.DisposeAsync();
}
