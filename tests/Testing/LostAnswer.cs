using System.Data.Common;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Testing;

/// <summary>Once armed, the next act is committed and then the program breaks down before it can answer.</summary>
public sealed class LostAnswer : Module
{
    private readonly AfterCommit accident = new();

    /// <summary>After the next commit, once.</summary>
    public void Arm() => accident.IsArmed = true;

    public override void AddTo(IServiceCollection services) =>
        services.ConfigureDbContext<AppDatabase>(options => options.AddInterceptors(accident));

    private sealed class AfterCommit : DbTransactionInterceptor
    {
        public bool IsArmed { get; set; }

        public override Task TransactionCommittedAsync(
            DbTransaction transaction,
            TransactionEndEventData eventData,
            CancellationToken cancellationToken = default
        )
        {
            if (!IsArmed)
            {
                return Task.CompletedTask;
            }

            IsArmed = false;
            throw new IOException("the answer is lost");
        }
    }
}
