using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Retention;

internal static class RetentionPages
{
    public static void AddTo(IServiceCollection services)
    {
        services.AddScoped<IThingPages, RetentionThings>();
        services.AddSingleton(
            new AdminEntry(
                55,
                RetentionPageWords.Title,
                RetentionPageWords.What,
                RetentionRoutes.Address,
                caller => caller.Has(RetentionActs.See)
            )
        );
    }
}

/// <summary>Facts about a rule lead to its page.</summary>
internal sealed class RetentionThings(RetentionBook book) : IThingPages
{
    public Task<IReadOnlyDictionary<Guid, Thing>> Find(
        IReadOnlyCollection<Guid> things,
        Caller caller,
        CancellationToken stop
    ) =>
        Task.FromResult<IReadOnlyDictionary<Guid, Thing>>(
            caller.Has(RetentionActs.Change)
                ? book
                    .Rules.Where(rule => things.Contains(rule.Id))
                    .ToDictionary(
                        rule => rule.Id,
                        rule => new Thing(rule.What, RetentionRoutes.Of(rule.Code))
                    )
                : []
        );
}
