using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Organization.Tests;

/// <summary>The federation of labour of the city of Sông Vân, just founded on 25 November 2026.</summary>
internal sealed class SampleAuthority : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2026, 11, 25);

    private SampleAuthority(TestProgram program, FoundedAuthority founded)
    {
        Program = program;
        Federation = founded.Unit;
        Lan = new Caller
        {
            Person = founded.Person,
            Name = "Đỗ Thị Lan",
            Post = founded.Post,
            Title = "Quản trị hệ thống",
            Role = Role.Administrator,
            Unit = founded.Unit,
            Door = Door.Page,
        };
    }

    public TestProgram Program { get; }

    /// <summary>The root: code LDLD.</summary>
    public UnitId Federation { get; }

    /// <summary>The administrator of the whole authority.</summary>
    public Caller Lan { get; }

    public static async Task<SampleAuthority> Found(DatabaseKind kind)
    {
        var program = await TestProgram.Start(kind, new OrganizationModule());
        var founding = await Founding(
            program,
            new(
                "Liên đoàn Lao động thành phố Sông Vân",
                "LĐLĐ thành phố",
                "Sông Vân",
                "LDLD",
                Branch.Union,
                "QT01",
                "Đỗ Thị Lan",
                "Quản trị hệ thống"
            )
        );
        return new(program, founding.Value);
    }

    /// <summary>Founding happens inside somebody else's operation: here, inside a plain transaction.</summary>
    public static Task<Outcome<FoundedAuthority>> Founding(
        TestProgram program,
        FoundingRequest request
    ) =>
        program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            await using var transaction = await db.Database.BeginTransactionAsync();
            var founded = await scope
                .GetRequiredService<AuthorityFounding>()
                .Found(request, Caller.Program, program.Now, CancellationToken.None);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
            return founded;
        });

    /// <summary>Opens a unit today.</summary>
    public async Task<UnitId> Open(string code, string name, UnitId? under, DateOnly? on = null)
    {
        var opened = await Program.Run<OpenUnit, OpenUnitPlan, Reorganized>(
            new(
                new(code, new(name, name, null), Branch.Union, under),
                on ?? Today,
                "01-QĐ/LĐLĐ ngày 25/11/2026"
            ),
            Lan
        );
        opened.Refusal.ShouldBeNull();
        return (await Ask(units => units.FindByCode(code, CancellationToken.None)))!.Id;
    }

    public Task<Outcome<Reorganized>> Do<TOperation, TPlan>(TPlan plan)
        where TOperation : IOperation<TPlan, Reorganized> =>
        Program.Run<TOperation, TPlan, Reorganized>(plan, Lan);

    public async Task<UnitSummary> Unit(string code) =>
        (await Ask(units => units.FindByCode(code, CancellationToken.None)))!;

    public void Pass(int days) => Program.Time.Advance(TimeSpan.FromDays(days));

    public DateOnly Day => Program.Now.Today;

    public async Task<PersonId> Register(string code, string name) =>
        (
            await Program.Run<RegisterPerson, RegisterPersonRequest, PersonId>(new(code, name), Lan)
        ).Value;

    public Task<Outcome<PostId>> Appoint(
        PersonId person,
        UnitId unit,
        string title,
        Role role,
        DateOnly? from = null
    ) =>
        Program.Run<AppointPost, AppointPostRequest, PostId>(
            new(person, unit, title, role, unit, from ?? Today, null, "12-QĐ/LĐLĐ"),
            Lan
        );

    public Task<T> Ask<T>(Func<UnitDirectory, Task<T>> question) =>
        Program.In(scope => question(scope.GetRequiredService<UnitDirectory>()));

    public Task<T> AskPeople<T>(Func<PersonDirectory, Task<T>> question) =>
        Program.In(scope => question(scope.GetRequiredService<PersonDirectory>()));

    public Task<T> Read<T>(Func<AppDatabase, Task<T>> question) =>
        Program.In(scope => question(scope.GetRequiredService<AppDatabase>()));

    public Task<List<string>> FactKinds() =>
        Read(db => db.Set<Fact>().OrderBy(fact => fact.Id).Select(fact => fact.Kind).ToListAsync());

    public ValueTask DisposeAsync() => Program.DisposeAsync();
}
