using Chutri.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Platform.Tests;

/// <summary>The smallest module there can be: a shelf from which one person takes the one book.</summary>
internal sealed class ShelfModule : Module
{
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton<ITables, ShelfTables>();
        services.AddSingleton(
            FactKind.Of<BookTaken>("shelf.book-taken", new("Lấy sách", "Book taken"))
        );
        services.AddScoped<TakeBook>();
        services.AddScoped<TearBook>();
        services.AddScoped<ReadBookSlowly>();
        services.AddSingleton<ReadingPause>();
        services.AddScoped<IListen<BookTaken>, CountTaken>();
    }
}

internal sealed class ShelfTables : ITables
{
    public void Configure(ModelBuilder model)
    {
        model.Entity<Book>(book =>
        {
            book.ToTable("shelf_books");
            book.HasKey(b => b.Name);
        });
        model.Entity<Tally>(tally =>
        {
            tally.ToTable("shelf_tally");
            tally.HasKey(t => t.Name);
        });
    }
}

internal sealed class Book : IVersioned
{
    public string Name { get; init; } = "";

    public string? TakenBy { get; set; }

    public int Version { get; private set; }
}

internal sealed class Tally
{
    public string Name { get; init; } = "";

    public int Count { get; set; }
}

internal sealed record BookTaken(Guid Shelf, string Name, string By) : FactBody
{
    public override IEnumerable<Guid> About => [Shelf];

    public override Words Sentence() => new($"lấy sách {Name}", $"took the book {Name}");
}

/// <summary>Writes first and asks the rule after, so that a refusal has something to undo.</summary>
internal sealed class TakeBook(AppDatabase db, Counters counters) : IOperation<string, long>
{
    public static readonly Guid Shelf = Guid.Parse("0197f000-0000-7000-8000-000000000001");

    public static readonly Act Taking = new(
        "shelf.take",
        new("lấy sách", "take a book"),
        Act.Granted(Scope.All, Role.Officer)
    );

    public Act Act => Taking;

    public async Task<Outcome<long>> Run(
        string name,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var book = await db.Set<Book>().SingleAsync(b => b.Name == name, stop);
        var number = await counters.Next("taken", stop);
        if (book.TakenBy is { } other)
        {
            return Refusal.Conflict(
                "book-taken",
                new($"{other} đã lấy sách.", $"{other} has taken the book.")
            );
        }

        book.TakenBy = caller.Name;
        db.Record(new BookTaken(Shelf, name, caller.Name), caller, now);
        return number;
    }
}

/// <summary>Breaks down half way: the book changed, the fact recorded, and then the accident.</summary>
internal sealed class TearBook(AppDatabase db) : IOperation<string, Done>
{
    public Act Act => TakeBook.Taking;

    public async Task<Outcome<Done>> Run(
        string name,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var book = await db.Set<Book>().SingleAsync(b => b.Name == name, stop);
        book.TakenBy = caller.Name;
        db.Record(new BookTaken(TakeBook.Shelf, name, caller.Name), caller, now);
        throw new IOException("torn");
    }
}

/// <summary>Has the book in hand and does not let go of it until told to.</summary>
internal sealed class ReadBookSlowly(AppDatabase db, ReadingPause pause) : IOperation<string, Done>
{
    public Act Act => TakeBook.Taking;

    public async Task<Outcome<Done>> Run(
        string name,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var book = await db.Set<Book>().SingleAsync(b => b.Name == name, stop);
        book.TakenBy = caller.Name;
        await db.SaveChangesAsync(stop);
        await pause.Hold();
        return default(Done);
    }
}

internal sealed class ReadingPause
{
    private readonly TaskCompletionSource began = new();
    private readonly TaskCompletionSource end = new();

    public Task Began => began.Task;

    public Task Hold()
    {
        began.SetResult();
        return end.Task;
    }

    public void End() => end.SetResult();
}

internal sealed class CountTaken(AppDatabase db) : IListen<BookTaken>
{
    public async Task Hear(BookTaken fact, Caller caller, Moment now, CancellationToken stop)
    {
        var tally = await db.Set<Tally>().FindAsync([fact.Name], stop);
        if (tally is null)
        {
            tally = new Tally { Name = fact.Name };
            db.Add(tally);
        }

        tally.Count++;
    }
}
