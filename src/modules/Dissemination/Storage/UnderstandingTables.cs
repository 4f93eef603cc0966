using Chutri.Dissemination.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Storage;

internal static class UnderstandingTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<Question>(question =>
        {
            question.ToTable("dissemination_questions");
            question.Property(q => q.Id).ValueGeneratedNever();
            question.Property(q => q.Text).HasMaxLength(Lengths.Short);
            question.Property(q => q.Source).HasMaxLength(Lengths.Title);
            question.Property(q => q.AddedByName).HasMaxLength(Lengths.Name);
            question.Ignore(q => q.Choices);
            question.HasOne<Campaign>().WithMany().HasForeignKey(q => q.Campaign);
            question.HasIndex(q => new { q.Campaign, q.Number }).IsUnique();
        });
        model.Entity<TestPaper>(paper =>
        {
            paper.ToTable(
                "dissemination_test_papers",
                table =>
                    table.HasCheckConstraint(
                        "ck_dissemination_test_papers_handed_in",
                        "(handed_in_at is null) = (passed is null) and (passed is null) = (\"right\" is null) and (\"right\" is null or \"right\" <= asked)"
                    )
            );
            paper.Property(p => p.Id).ValueGeneratedNever();
            paper.Ignore(p => p.Drawn);
            paper.HasOne<Campaign>().WithMany().HasForeignKey(p => p.Campaign);
            paper
                .HasIndex(p => new
                {
                    p.Campaign,
                    p.Person,
                    p.Number,
                })
                .IsUnique();
            paper.HasIndex(p => p.Person);
            paper.HasIndex(p => p.HandedInAt).HasFilter("lines is not null");
        });
        model.Entity<Acknowledgement>(receipt =>
        {
            receipt.ToTable("dissemination_acknowledgements");
            receipt.HasKey(r => new { r.Campaign, r.Person });
            receipt.Property(r => r.Code).HasMaxLength(Lengths.Code);
            receipt.Property(r => r.Digest).HasMaxLength(64);
            receipt.HasOne<Campaign>().WithMany().HasForeignKey(r => r.Campaign);
            receipt.HasIndex(r => r.Code).IsUnique();
            receipt.HasIndex(r => r.Person);
            receipt.HasIndex(r => r.At).HasFilter("reflection is not null");
        });
    }
}
