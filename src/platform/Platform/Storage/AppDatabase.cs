using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>
/// One context, one transaction, one history of migrations; many owners. It knows no module: each module contributes the
/// mappings of its own tables, whose entities only that module can name.
/// </summary>
public sealed class AppDatabase(
    DbContextOptions<AppDatabase> options,
    IEnumerable<ITables> tables,
    FactCatalogue catalogue,
    Sight sight
) : DbContext(options)
{
    private const int FactsAtOnce = 5_000;

    private readonly List<FactBody> untold = [];
    private readonly Dictionary<FactBody, Guid> recorded = new(ReferenceEqualityComparer.Instance);

    internal string Contributors { get; } =
        string.Join(
            ',',
            tables.Select(owner => owner.GetType().FullName).Order(StringComparer.Ordinal)
        );

    /// <summary>Does whoever reads see also what is limited to named people?</summary>
    public bool SeesAll => sight.SeesAll;

    /// <summary>Who reads; null = nobody that anything could be limited to.</summary>
    public PersonId? Reader => sight.Reader;

    internal Sight Sight => sight;

    public bool IsPostgres => Database.ProviderName is "Npgsql.EntityFrameworkCore.PostgreSQL";

    /// <summary>Writes down what was done, in the transaction of the act itself.</summary>
    /// <returns>The identifier of the fact.</returns>
    public Guid Record(FactBody body, Caller caller, Moment now)
    {
        var fact = catalogue.Write(body, caller, now);
        Set<Fact>().Add(fact);
        Told(body, fact);
        return fact.Id;
    }

    /// <summary>Under which identifier this news was recorded: asked by a listener, in the same transaction.</summary>
    /// <param name="news">The very body that was recorded.</param>
    public Guid IdOf(FactBody news) => recorded[news];

    /// <summary>The same for tens of thousands: written at once, past the change tracker, and told like any other.</summary>
    public async Task RecordMany(
        IEnumerable<FactBody> bodies,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        foreach (var some in bodies.Chunk(FactsAtOnce))
        {
            Fact[] facts = [.. some.Select(body => catalogue.Write(body, caller, now))];
            await FactRows.Insert(this, facts, stop);
            foreach (var (body, fact) in some.Zip(facts))
            {
                Told(body, fact);
            }
        }
    }

    private void Told(FactBody body, Fact fact)
    {
        untold.Add(body);
        recorded[body] = fact.Id;
    }

    /// <summary>The facts recorded since this was last asked, for the runner to hand on.</summary>
    internal IReadOnlyList<FactBody> TakeNews()
    {
        FactBody[] news = [.. untold];
        untold.Clear();
        return news;
    }

    internal void Forget()
    {
        untold.Clear();
        recorded.Clear();
        ChangeTracker.Clear();
    }

    public override Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    )
    {
        foreach (var entry in ChangeTracker.Entries<IVersioned>())
        {
            if (entry.State is EntityState.Modified)
            {
                entry.Property(nameof(IVersioned.Version)).CurrentValue = entry.Entity.Version + 1;
            }
        }

        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>
    /// For an act that is a fact about a thing and leaves its row as it was: of two at once the second still meets the first.
    /// </summary>
    public void ActedOn(IVersioned thing) =>
        Entry(thing).Property(nameof(IVersioned.Version)).IsModified = true;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var owner in tables)
        {
            owner.Configure(modelBuilder);
        }

        foreach (var owner in tables)
        {
            owner.Guard(modelBuilder, this);
        }

        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            if (typeof(IVersioned).IsAssignableFrom(entity.ClrType))
            {
                modelBuilder
                    .Entity(entity.ClrType)
                    .Property(nameof(IVersioned.Version))
                    .IsConcurrencyToken();
            }
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        StorageConventions.Apply(configurationBuilder);
}

/// <summary>A module's contribution to the one model.</summary>
public interface ITables
{
    void Configure(ModelBuilder model);

    /// <summary>
    /// Filters without which nothing is read: what is limited to named people is not there for anybody else, whatever query asks.
    /// </summary>
    /// <param name="model">All tables of all modules are in it.</param>
    /// <param name="db">Whose <see cref="AppDatabase.Reader"/> a filter names; each query then asks its own database.</param>
    void Guard(ModelBuilder model, AppDatabase db) { }

    /// <summary>What the model cannot say (triggers, views): statements that may be run again and again without harm.</summary>
    IEnumerable<string> Extras(bool postgres) => [];
}

/// <summary>A row that two people may change at once: the second is told, never silently overwritten.</summary>
public interface IVersioned
{
    int Version { get; }
}
