using Chutri.Documents.Model;
using Chutri.Documents.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Documents.Tests;

/// <summary>
/// The register of the city federation of labour: Lý Thị Nhung is its clerk, Phan Minh an officer who may not register.
/// </summary>
internal sealed class ClerkProgram : IAsyncDisposable
{
    private ClerkProgram(TestProgram program, UnitId federation)
    {
        Program = program;
        Federation = federation;
        Nhung = Somebody("Lý Thị Nhung", "Văn thư", Role.Clerk);
        Minh = Somebody("Phan Minh", "Chuyên viên", Role.Officer);
    }

    public TestProgram Program { get; }

    public UnitId Federation { get; }

    public Caller Nhung { get; }

    public Caller Minh { get; }

    public DateOnly Today => Program.Now.Today;

    public static async Task<ClerkProgram> Start(DatabaseKind kind)
    {
        var program = await TestProgram.Start(
            kind,
            new OrganizationModule(),
            new FoundingModule(),
            new DocumentsModule()
        );
        var founded = await program.Run<FoundForTest, FoundingRequest, FoundedAuthority>(
            new(
                "Liên đoàn Lao động thành phố Sông Vân",
                "LĐLĐ thành phố",
                "Sông Vân",
                "LDLD",
                Branch.Union,
                "QT01",
                "Đỗ Thị Lan",
                "Quản trị hệ thống"
            ),
            Caller.Program
        );
        return new(program, founded.Value.Unit);
    }

    public Task<ReceivedFile> HandIn(
        byte[] content,
        string name = "van-ban.txt",
        SaidOfDocument? said = null,
        Caller? caller = null
    ) =>
        Program.In(scope =>
            scope
                .GetRequiredService<Reception>()
                .Register(
                    new(name, content),
                    said ?? SaidOfDocument.Nothing,
                    caller ?? Nhung,
                    default
                )
        );

    public async Task<DocumentId> Registered(byte[] content, string name = "van-ban.txt")
    {
        var received = await HandIn(content, name);
        received.Refusal.ShouldBeNull();
        return received.Document!.Value;
    }

    public Task<ReceivedFile> HandInVersion(
        DocumentId document,
        byte[] content,
        string name = "ban-moi.txt",
        string? reason = null
    ) =>
        Program.In(scope =>
            scope
                .GetRequiredService<Reception>()
                .AddVersion(document, new(name, content), reason, Nhung, default)
        );

    public Task<Outcome<Done>> CorrectHeader(DocumentId document, HeaderForm form) =>
        Program.Run<CorrectHeader, CorrectHeaderRequest, Done>(
            form.Parse(document, Today).Value,
            Nhung
        );

    public Task<Outcome<DocumentId>> RecordOutside(OutsideForm form) =>
        Program.Run<RecordOutside, RecordOutsideRequest, DocumentId>(
            form.Parse(Today).Value,
            Nhung
        );

    public async Task<DocumentDetails> Show(DocumentId document, int? version = null) =>
        (
            await Program.In(scope =>
                scope.GetRequiredService<ShowDocument>().Run(document, version, default)
            )
        )!;

    public Task<T> Ask<T>(Func<DocumentDirectory, Task<T>> question) =>
        Program.In(scope => question(scope.GetRequiredService<DocumentDirectory>()));

    public Task<T> Read<T>(Func<AppDatabase, Task<T>> question) =>
        Program.In(scope => question(scope.GetRequiredService<AppDatabase>()));

    public Task<List<string>> FactKinds() =>
        Read(db =>
            db.Set<Fact>()
                .Where(fact => fact.Kind.StartsWith("documents."))
                .OrderBy(fact => fact.Id)
                .Select(fact => fact.Kind)
                .ToListAsync()
        );

    /// <summary>Rows of every table that a registration writes to.</summary>
    public Task<long> RowsKept() =>
        Read(async db =>
            await db.Set<RegisteredDocument>().LongCountAsync()
            + await db.Set<DocumentVersion>().LongCountAsync()
            + await db.Set<Storage.ReadingRow>().LongCountAsync()
            + await db
                .Database.SqlQueryRaw<long>("select count(*) as \"Value\" from platform_files")
                .SingleAsync()
            + await db.Set<Fact>().LongCountAsync(fact => fact.Kind.StartsWith("documents."))
        );

    public ValueTask DisposeAsync() => Program.DisposeAsync();

    private Caller Somebody(string name, string title, Role role) =>
        new()
        {
            Person = PersonId.New(),
            Name = name,
            Post = PostId.New(),
            Title = title,
            Role = role,
            Unit = Federation,
            Door = Door.Page,
        };
}
