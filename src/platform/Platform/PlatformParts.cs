using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Chutri.Platform;

public static class PlatformParts
{
    public static IServiceCollection AddPlatform(
        this IServiceCollection services,
        DatabaseChoice choice,
        TimeZoneInfo zone
    )
    {
        services.AddSingleton(choice);
        services.AddSingleton<ITables, PlatformTables>();
        services.AddSingleton<FactCatalogue>();
        services.AddSingleton<TimeProvider>(new SteadyTime(new ClockGuard(TimeProvider.System)));
        services.AddSingleton(provider => new AuthorityClock(
            provider.GetRequiredService<TimeProvider>(),
            zone
        ));
        services.TryAddScoped<Sight>();
        services.AddScoped<ViewLimits>();
        services.AddDbContext<AppDatabase>(choice.Configure);
        services.AddScoped<FactNews>();
        services.AddScoped<FactReading>();
        services.AddScoped<ThingsOfFacts>();
        services.AddScoped<FactsOfPerson>();
        services.AddScoped<IHoldAboutPeople, HeldDeeds>();
        services.AddScoped<IHoldAboutPeople, HeldNews>();
        services.AddSingleton(JournalActs.See);
        services.AddSingleton(JournalActs.SeePrivate);
        services.AddSingleton(WatchActs.Look);
        services.AddSingleton(NoteBackup.TheAct);
        services.AddSingleton(
            FactKind.Of<BackedUp>(BackedUp.Code, new("sao lưu dữ liệu", "data backed up"))
        );
        services.AddSingleton(NoteMove.TheAct);
        services.AddSingleton(
            FactKind.Of<MovedAway>(MovedAway.Code, new("chuyển dữ liệu đi", "data moved away"))
        );
        services.AddSingleton(
            FactKind.Of<Reopened>(Reopened.Code, new("dùng lại nơi cũ", "old place used again"))
        );
        services.AddScoped<NoteMove>();
        services.AddScoped<Reopen>();
        services.AddScoped<Whereabouts>();
        services.AddSingleton(
            FactKind.Of<NameTakenOut>(NameTakenOut.Code, new("gỡ tên người", "name taken out"))
        );
        services.AddScoped<NamesInFacts>();
        services.AddScoped<NamesInRows>();
        services.AddSingleton(
            FactKind.Of<JournalLookedAt>(
                NoteJournalLook.Code,
                new("xem sự việc riêng tư trong nhật ký", "private facts looked at in the journal")
            ) with
            {
                Private = true,
                IsLook = true,
                SeenBy = JournalActs.SeePrivate,
            }
        );
        services.AddScoped<NoteJournalLook>();
        services.AddScoped<NoteBackup>();
        services.AddSingleton<WriterQueue>();
        services.AddSingleton(provider =>
            ClockGuard.Of(provider.GetRequiredService<TimeProvider>())
        );
        services.AddScoped<KeyedRequest>();
        services.AddScoped<KeptAnswers>();
        services.AddScoped<SeenVersion>();
        services.AddScoped<OperationRunner>();
        services.AddSingleton<ThisNode>();
        services.AddScoped<WatchBook>();
        RetentionParts.AddTo(services);
        services.AddScoped<Counters>();
        services.AddScoped<FileStore>();
        services.AddScoped<ArchiveWriter>();
        services.AddScoped<ArchiveReader>();
        return services;
    }
}
