using Chutri.Functions.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chutri.Functions.Storage;

internal sealed class FunctionTables : ITables
{
    public IEnumerable<string> Extras(bool postgres)
    {
        yield return $"""
            insert into functions_register (id, mark, version)
            values (1, '{Guid.Empty}', 0) on conflict do nothing
            """;
    }

    public void Configure(ModelBuilder model)
    {
        model.Entity<UnitFunction>(Function);
        model.HasListFiles<FunctionFile>("functions_files");
        model.Entity<ReferenceStatement>(reference =>
        {
            reference.ToTable("functions_references");
            reference.HasKey(r => r.Id);
            reference.Property(r => r.Id).ValueGeneratedNever();
            reference.Property(r => r.List).HasMaxLength(200);
            reference.Property(r => r.Text).HasMaxLength(Lengths.Statement);
            reference.Property(r => r.Source).HasMaxLength(Lengths.Source);
            reference.HasIndex(r => new { r.List, r.Place }).IsUnique();
        });
        model.Entity<RegisterRow>(row =>
        {
            row.ToTable("functions_register");
            row.Property(r => r.Id).ValueGeneratedNever();
        });
    }

    private static void Function(EntityTypeBuilder<UnitFunction> function)
    {
        function.ToTable(
            "functions_statements",
            table =>
                table.HasCheckConstraint(
                    "ck_functions_statements_ends_after_it_begins",
                    "\"until\" is null or \"until\" >= \"from\""
                )
        );
        function.HasKey(f => f.Id);
        function.Property(f => f.Id).ValueGeneratedNever();
        function.Property(f => f.Text).HasMaxLength(Lengths.Statement);
        function.Property(f => f.Field).HasMaxLength(Lengths.Field);
        function.Property(f => f.Decides).HasMaxLength(Lengths.Decides);
        function.Property(f => f.Source).HasMaxLength(Lengths.Source);
        function.Property(f => f.Provision).HasMaxLength(200);
        function.Ignore(f => f.Content);
        function.HasIndex(f => f.Unit);
    }
}
