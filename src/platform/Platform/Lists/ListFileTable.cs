using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

public static class ListFileTable
{
    private const int LongestFileName = 260;
    private const int LongestPerson = 200;
    private const int DigestLetters = 64;

    /// <summary>Lists of one kind, in a table of their own.</summary>
    public static void HasListFiles<TFile>(this ModelBuilder model, string table)
        where TFile : ListFileRecord =>
        model.Entity<TFile>(file =>
        {
            file.ToTable(table);
            file.HasKey(f => f.Id);
            file.Property(f => f.Id).ValueGeneratedNever();
            file.Property(f => f.FileName).HasMaxLength(LongestFileName);
            file.Property(f => f.Sha256).HasMaxLength(DigestLetters);
            file.Property(f => f.ReadBy).HasMaxLength(LongestPerson);
        });
}
