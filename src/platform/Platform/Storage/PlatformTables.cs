using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

internal sealed class PlatformTables : ITables
{
    public const string Facts = "platform_facts";
    public const string FactSubjects = "platform_fact_subjects";

    public IEnumerable<string> Extras(bool postgres) =>
        [.. FactTriggers.Sql(postgres), .. postgres ? PostgresTurns.Sql() : []];

    public void Guard(ModelBuilder model, AppDatabase db) =>
        model
            .Entity<Fact>()
            .HasQueryFilter(fact =>
                db.SeesAll
                || !db.Set<FactSubject>()
                    .Any(link =>
                        link.FactId == fact.Id
                        && db.Set<LimitedThing>()
                            .Any(limited =>
                                limited.Thing == link.Subject
                                && !limited.Viewers.Any(viewer => viewer.Person == db.Reader)
                            )
                    )
            );

    public void Configure(ModelBuilder model)
    {
        model.Entity<Fact>(fact =>
        {
            fact.ToTable(Facts);
            fact.HasKey(f => f.Id);
            fact.Property(f => f.Kind).HasMaxLength(80);
            fact.HasMany(f => f.Subjects).WithOne().HasForeignKey(s => s.FactId);
            fact.HasIndex(f => new { f.Kind, f.Id });
            fact.HasIndex(f => new { f.Person, f.Id });
            fact.HasIndex(f => new { f.Unit, f.Id });
            fact.Property(f => f.Act).HasMaxLength(80);
            fact.HasIndex(f => new { f.InPlaceOf, f.Id }).HasFilter("in_place_of is not null");
        });
        model.Entity<FactSubject>(subject =>
        {
            subject.ToTable(FactSubjects);
            subject.HasKey(s => new { s.Subject, s.FactId });
        });
        model.Entity<LimitedThing>(limited =>
        {
            limited.ToTable("platform_limited_things");
            limited.HasKey(l => l.Thing);
            limited.Property(l => l.Thing).ValueGeneratedNever();
            limited.HasMany(l => l.Viewers).WithOne().HasForeignKey(viewer => viewer.Thing);
        });
        model.Entity<Viewer>(viewer =>
        {
            viewer.ToTable("platform_viewers");
            viewer.HasKey(v => new { v.Thing, v.Person });
            viewer.HasIndex(v => v.Person);
        });
        model.Entity<KeptFile>(file =>
        {
            file.ToTable("platform_files");
            file.HasKey(f => f.Sha256);
            file.Property(f => f.Sha256).HasMaxLength(64);
        });
        model.Entity<DueRun>(run =>
        {
            run.ToTable("platform_due_runs");
            run.HasKey(r => r.Name);
            run.Property(r => r.Name).HasMaxLength(80);
            run.Property(r => r.Node).HasMaxLength(100);
            run.Property(r => r.Failure).HasMaxLength(100);
        });
        model.Entity<Node>(node =>
        {
            node.ToTable("platform_nodes");
            node.HasKey(n => n.Id);
            node.Property(n => n.Id).ValueGeneratedNever();
            node.Property(n => n.Machine).HasMaxLength(100);
            node.Property(n => n.Version).HasMaxLength(40);
        });
        model.Entity<KeptAnswer>(kept =>
        {
            kept.ToTable("platform_kept_answers");
            kept.HasKey(k => new
            {
                k.Owner,
                k.Key,
                k.Step,
            });
            kept.Property(k => k.Key).HasMaxLength(64);
            kept.Property(k => k.Digest).HasMaxLength(64);
            kept.HasIndex(k => k.At);
        });
        model.Entity<RetentionState>(state =>
        {
            state.ToTable("platform_retention");
            state.HasKey(s => s.Code);
            state.Property(s => s.Code).HasMaxLength(80);
        });
        model.Entity<Counter>(counter =>
        {
            counter.ToTable("platform_counters");
            counter.HasKey(c => c.Name);
            counter.Property(c => c.Name).HasMaxLength(60);
        });
    }
}
