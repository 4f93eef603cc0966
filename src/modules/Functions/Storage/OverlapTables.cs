using Chutri.Functions.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Functions.Storage;

internal sealed class OverlapTables : ITables
{
    public IEnumerable<string> Extras(bool postgres)
    {
        yield return $"""
            insert into functions_review (id, mark, statements, pairs, groups, left_out, version)
            values (1, '{Guid.Empty}', 0, 0, 0, 0, 0) on conflict do nothing
            """;
    }

    public void Configure(ModelBuilder model)
    {
        model.Entity<OverlapQuestion>(question =>
        {
            question.ToTable(
                "functions_overlaps",
                table =>
                    table.HasCheckConstraint(
                        "ck_functions_overlaps_judged",
                        "(verdict is null) = (judged_at is null)"
                    )
            );
            question.HasKey(q => q.Id);
            question.Property(q => q.Id).ValueGeneratedNever();
            question.Property(q => q.Key).HasMaxLength(64);
            question.Property(q => q.FirstText).HasMaxLength(Lengths.Statement);
            question.Property(q => q.SecondText).HasMaxLength(Lengths.Statement);
            question.Property(q => q.FirstField).HasMaxLength(Lengths.Field);
            question.Property(q => q.SecondField).HasMaxLength(Lengths.Field);
            question.Property(q => q.Note).HasMaxLength(Lengths.Reason);
            question.Property(q => q.JudgedByName).HasMaxLength(200);
            question.Ignore(q => q.IsOpen);
            question.HasIndex(q => q.Key).IsUnique();
            question.HasIndex(q => new { q.Score, q.Id });
            question.HasIndex(q => q.First);
            question.HasIndex(q => q.Second);
        });
        model.Entity<ReviewRow>(row =>
        {
            row.ToTable("functions_review");
            row.Property(r => r.Id).ValueGeneratedNever();
        });
    }
}
