using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chutri.Organization.Storage;

internal sealed class OrganizationTables : ITables
{
    public const string Units = "organization_units";
    public const string UnitNames = "organization_unit_names";
    public const string UnitPlacements = "organization_unit_placements";
    public const string Lineage = "organization_unit_lineage";
    public const string People = "organization_people";
    public const string Posts = "organization_posts";

    public IEnumerable<string> Extras(bool postgres)
    {
        yield return $"""
            insert into organization_editions (id, mark, guarded, version)
            values (1, '{Guid.Empty}', 0, 0) on conflict do nothing
            """;
    }

    public void Configure(ModelBuilder model)
    {
        model.Entity<Authority>(authority =>
        {
            authority.ToTable("organization_authorities");
            authority.Property(a => a.Id).ValueGeneratedNever();
            authority.Property(a => a.Name).HasMaxLength(300);
            authority.Property(a => a.ShortName).HasMaxLength(200);
            authority.Property(a => a.Place).HasMaxLength(100);
        });
        model.Entity<Edition>(edition =>
        {
            edition.ToTable("organization_editions");
            edition.Property(e => e.Id).ValueGeneratedNever();
        });
        model.Entity<Unit>(Unit);
        model.Entity<UnitName>(Name);
        model.Entity<UnitPlacement>(Placement);
        model.Entity<UnitLineage>(LineageRow);
        model.Entity<Person>(Person);
        model.Entity<Post>(Post);
        model.Entity<Delegation>(Delegation);
        model.Entity<Reorganization>(Reorganization);
        model.Entity<ImportRecord>(Import);
    }

    private static void Unit(EntityTypeBuilder<Unit> unit)
    {
        unit.ToTable(
            Units,
            table =>
                table.HasCheckConstraint("ck_organization_units_not_own_parent", "parent <> id")
        );
        unit.HasKey(u => u.Id);
        unit.Property(u => u.Id).ValueGeneratedNever();
        unit.Property(u => u.Code).HasMaxLength(Lengths.Code);
        unit.Property(u => u.Name).HasMaxLength(Lengths.Name);
        unit.Property(u => u.ShortName).HasMaxLength(Lengths.Name);
        unit.Property(u => u.Abbreviation).HasMaxLength(Lengths.Abbreviation);
        unit.HasIndex(u => u.Code).IsUnique();
        unit.HasOne<Unit>()
            .WithMany()
            .HasForeignKey(u => u.Parent)
            .OnDelete(DeleteBehavior.Restrict);
        unit.HasOne<Unit>()
            .WithMany()
            .HasForeignKey(u => u.Successor)
            .OnDelete(DeleteBehavior.Restrict);
        unit.HasMany(u => u.Names).WithOne().HasForeignKey(name => name.Unit);
        unit.HasMany(u => u.Placements).WithOne().HasForeignKey(placement => placement.Unit);
    }

    private static void Name(EntityTypeBuilder<UnitName> name)
    {
        name.ToTable(UnitNames);
        name.HasKey(n => new { n.Unit, n.From });
        name.Property(n => n.From).ValueGeneratedNever();
        name.Property(n => n.Name).HasMaxLength(Lengths.Name);
        name.Property(n => n.ShortName).HasMaxLength(Lengths.Name);
        name.Property(n => n.Abbreviation).HasMaxLength(Lengths.Abbreviation);
    }

    private static void Placement(EntityTypeBuilder<UnitPlacement> placement)
    {
        placement.ToTable(UnitPlacements);
        placement.HasKey(p => new { p.Unit, p.From });
        placement.Property(p => p.From).ValueGeneratedNever();
        placement.HasOne<Unit>().WithMany().HasForeignKey(p => p.Parent);
    }

    private static void LineageRow(EntityTypeBuilder<UnitLineage> lineage)
    {
        lineage.ToTable(Lineage);
        lineage.HasKey(l => new { l.Unit, l.Ancestor });
        lineage.HasIndex(l => l.Ancestor);
        lineage.HasOne<Unit>().WithMany().HasForeignKey(l => l.Unit);
        lineage
            .HasOne<Unit>()
            .WithMany()
            .HasForeignKey(l => l.Ancestor)
            .OnDelete(DeleteBehavior.Restrict);
    }

    private static void Person(EntityTypeBuilder<Person> person)
    {
        person.ToTable(People);
        person.HasKey(p => p.Id);
        person.Property(p => p.Id).ValueGeneratedNever();
        person.Property(p => p.Code).HasMaxLength(Lengths.Code);
        person.Property(p => p.Name).HasMaxLength(Lengths.PersonName);
        person.HasIndex(p => p.Code).IsUnique();
        person.HasIndex(p => new { p.SortKey, p.Code });
    }

    private static void Post(EntityTypeBuilder<Post> post)
    {
        post.ToTable(
            Posts,
            table =>
                table.HasCheckConstraint(
                    "ck_organization_posts_ends_after_it_begins",
                    "\"until\" is null or \"until\" >= \"from\""
                )
        );
        post.HasKey(p => p.Id);
        post.Property(p => p.Id).ValueGeneratedNever();
        post.Property(p => p.Title).HasMaxLength(Lengths.Title);
        post.HasOne<Person>().WithMany().HasForeignKey(p => p.Person);
        post.HasOne<Unit>().WithMany().HasForeignKey(p => p.Unit);
        post.HasOne<Unit>().WithMany().HasForeignKey(p => p.Over);
        post.HasIndex(p => new { p.Unit, p.Role });
    }

    private static void Delegation(EntityTypeBuilder<Delegation> delegation)
    {
        delegation.ToTable(
            "organization_delegations",
            table =>
            {
                table.HasCheckConstraint(
                    "ck_organization_delegations_ends_after_it_begins",
                    "\"until\" >= \"from\""
                );
                table.HasCheckConstraint(
                    "ck_organization_delegations_not_to_oneself",
                    "giver <> delegate"
                );
            }
        );
        delegation.HasKey(d => d.Id);
        delegation.Property(d => d.Id).ValueGeneratedNever();
        delegation.Ignore(d => d.Kinds);
        delegation.Property(d => d.KindCodes).HasMaxLength(Lengths.Title);
        delegation.Property(d => d.Reason).HasMaxLength(Lengths.Decision);
        delegation.Property(d => d.Paper).HasMaxLength(Lengths.Decision);
        delegation.HasOne<Person>().WithMany().HasForeignKey(d => d.Giver);
        delegation.HasOne<Person>().WithMany().HasForeignKey(d => d.Delegate);
        delegation.HasOne<Post>().WithMany().HasForeignKey(d => d.Post);
        delegation.HasOne<Post>().WithMany().HasForeignKey(d => d.DelegatePost);
    }

    private static void Reorganization(EntityTypeBuilder<Reorganization> plan)
    {
        plan.ToTable("organization_reorganizations");
        plan.HasKey(p => p.Id);
        plan.Property(p => p.Id).ValueGeneratedNever();
        plan.Ignore(p => p.Summary);
        plan.HasIndex(p => new { p.State, p.On });
    }

    private static void Import(EntityTypeBuilder<ImportRecord> import)
    {
        import.ToTable("organization_imports");
        import.HasKey(i => i.Id);
        import.Property(i => i.Id).ValueGeneratedNever();
        import.Property(i => i.FileName).HasMaxLength(260);
        import.Property(i => i.Sha256).HasMaxLength(64);
    }
}
