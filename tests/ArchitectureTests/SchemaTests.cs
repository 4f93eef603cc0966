using System.Data.Common;
using Chutri.ArchitectureTests.Violations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Chutri.ArchitectureTests;

public sealed class SchemaTests
{
    [Theory, OnBothDatabases]
    public async Task The_migrations_bring_a_database_to_the_model_of_the_program(DatabaseKind kind)
    {
        await using var fresh = FreshDatabase.Of(kind);

        fresh.Db.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task A_table_without_a_migration_is_found(DatabaseKind kind)
    {
        await using var fresh = FreshDatabase.Of(kind, new UnmigratedTables());

        fresh.Db.Database.HasPendingModelChanges().ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task A_migrated_database_answers_for_every_table_and_column(DatabaseKind kind)
    {
        await using var fresh = FreshDatabase.Of(kind);
        await fresh.Migrate();

        var statements = fresh
            .Db.Model.GetEntityTypes()
            .Where(entity => entity.GetTableName() is not null)
            .GroupBy(entity => StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value)
            .Select(table => SelectAll(table.Key, table))
            .ToArray();

        foreach (var statement in statements)
        {
            await Should.NotThrowAsync(() => fresh.Run(statement), statement);
        }

        statements.Length.ShouldBeGreaterThan(30);
    }

    [Fact]
    public async Task On_PostgreSQL_every_text_of_ours_is_in_the_order_of_bytes_whatever_the_servers_language()
    {
        await using var fresh = FreshDatabase.Of(DatabaseKind.Postgres);
        await fresh.Migrate();
        var model = fresh.Db.Model.GetEntityTypes().Select(entity => entity.GetTableName());

        var texts = await fresh
            .Db.Database.SqlQuery<OrderedText>(
                $"""
                select table_name as "table", column_name as "column", collation_name as "order"
                from information_schema.columns
                where table_schema = current_schema() and data_type in ('text', 'character varying')
                """
            )
            .Where(text => model.Contains(text.Table))
            .ToListAsync(TestContext.Current.CancellationToken);

        texts.Where(text => text.Order != "C").ShouldBeEmpty();
        texts.Count.ShouldBeGreaterThan(100);
    }

    private sealed record OrderedText(string Table, string Column, string? Order);

    [Theory, OnBothDatabases]
    public async Task Migrating_again_changes_nothing(DatabaseKind kind)
    {
        await using var fresh = FreshDatabase.Of(kind);
        await fresh.Migrate();

        await Should.NotThrowAsync(fresh.Migrate);
    }

    [Theory, OnBothDatabases]
    public async Task A_fact_can_be_neither_changed_nor_removed(DatabaseKind kind)
    {
        await using var fresh = FreshDatabase.Of(kind);
        await fresh.Migrate();
        await RecordOneFact(fresh);

        foreach (var statement in Tampering)
        {
            var refused = await Should.ThrowAsync<DbException>(
                () => fresh.Run(statement),
                statement
            );
            refused.Message.ShouldContain("facts are never changed");
        }

        (await fresh.Db.Set<Fact>().CountAsync(TestContext.Current.CancellationToken)).ShouldBe(1);
    }

    /// <summary>What refuses is the trigger: the same statements go through where there is none.</summary>
    [Theory, OnBothDatabases]
    public async Task Without_its_triggers_a_database_would_forget(DatabaseKind kind)
    {
        await using var fresh = FreshDatabase.Of(kind);
        await fresh.Db.Database.MigrateAsync(TestContext.Current.CancellationToken);
        await RecordOneFact(fresh);

        foreach (var statement in Tampering)
        {
            (await fresh.Run(statement)).ShouldBe(1, statement);
        }
    }

    private static readonly string[] Tampering =
    [
        "update platform_facts set person_name = 'X'",
        "update platform_fact_subjects set subject = fact_id",
        "delete from platform_fact_subjects",
        "delete from platform_facts",
    ];

    private static async Task RecordOneFact(FreshDatabase fresh)
    {
        using var program = new Docs.WholeProgram();
        var body = program.FactKinds[0].Body;
        fresh.Db.Record(
            (FactBody)Reading.Samples.Make(body, present: true)!,
            Caller.Program,
            fresh.Now
        );
        await fresh.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static string SelectAll(StoreObjectIdentifier table, IEnumerable<IEntityType> mapped) =>
        $"select {string.Join(", ", mapped.SelectMany(entity => entity.GetProperties()).Select(property => property.GetColumnName(table)).OfType<string>().Distinct().Select(Quoted))} from {Quoted(table.Name)}";

    private static string Quoted(string name) => $"\"{name}\"";
}
