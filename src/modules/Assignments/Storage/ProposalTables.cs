using Chutri.Assignments.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Chutri.Assignments.Storage;

internal sealed class ProposalTables : ITables
{
    private static readonly ValueConverter<IReadOnlyList<UnitId>, string> Units = new(
        units => string.Join(',', units.Select(unit => unit.Value)),
        text => ReadUnits(text)
    );

    private static readonly ValueConverter<IReadOnlyList<string>, string> Codes = new(
        codes => string.Join(',', codes),
        text => text.Split(',', StringSplitOptions.RemoveEmptyEntries)
    );

    private static readonly ValueConverter<DraftDeadline?, string?> DeadlineText = new(
        deadline => StoredDeadline.Write(deadline),
        text => StoredDeadline.Read(text)
    );

    /// <summary>What was read out of a document stands as it is written there.</summary>
    public static TextAsWritten AsWritten { get; } =
        new(
            "assignments_proposals",
            new(
                "lời của văn bản trong các đề xuất",
                "words of documents in what was proposed from them"
            ),
            "title",
            "deliverable",
            "authority",
            "quote",
            "citation_vietnamese",
            "citation_english",
            "lead_as_written",
            "cooperating_as_written"
        );

    public void Configure(ModelBuilder model)
    {
        model.Entity<Proposal>(proposal =>
        {
            proposal.ToTable("assignments_proposals");
            proposal.HasKey(p => p.Id);
            proposal
                .Property(p => p.Id)
                .HasConversion(id => id.Value, value => new ProposalId(value));
            proposal
                .Property(p => p.MergedInto)
                .HasConversion(id => id!.Value.Value, value => (ProposalId?)new ProposalId(value));
            proposal.Property(p => p.Leads).HasConversion(Units, Same<UnitId>());
            proposal.Property(p => p.Cooperating).HasConversion(Units, Same<UnitId>());
            proposal.Property(p => p.Doubts).HasConversion(Codes, Same<string>());
            proposal.Property(p => p.IssuedAs).HasConversion(Codes, Same<string>());
            proposal.Property(p => p.Deadline).HasConversion(DeadlineText);
            proposal.Ignore(p => p.Ref);
            proposal.Ignore(p => p.Content);
            proposal.Ignore(p => p.Doubt);
            proposal.Ignore(p => p.Citation);
            proposal.Ignore(p => p.HasTwoLeads);
            proposal.Ignore(p => p.LeadChoices);
            proposal.Ignore(p => p.Open);
            proposal.Ignore(p => p.NeedsCare);
            proposal.HasIndex(p => new
            {
                p.Document,
                p.DocumentVersion,
                p.Start,
            });
            proposal.HasIndex(p => new { p.State, p.Document });
        });
        model.Entity<SetAside>(aside =>
        {
            aside.ToTable("assignments_set_aside");
            aside.HasKey(a => a.Id);
            aside
                .HasIndex(a => new
                {
                    a.Document,
                    a.DocumentVersion,
                    a.ProvisionPath,
                })
                .IsUnique();
        });
    }

    private static IReadOnlyList<UnitId> ReadUnits(string text) =>
        [
            .. text.Split(',', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => new UnitId(Guid.Parse(word))),
        ];

    private static ValueComparer<IReadOnlyList<T>> Same<T>() =>
        new(
            (left, right) => left!.SequenceEqual(right!),
            list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item!.GetHashCode())),
            list => list.ToArray()
        );
}
