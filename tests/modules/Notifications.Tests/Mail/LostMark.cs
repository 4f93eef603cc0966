using Chutri.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Notifications.Tests.Mail;

/// <summary>The second transaction after it was armed is not begun: it was sent, and nobody wrote it down.</summary>
internal sealed class LostMark : Module
{
    private readonly Second second = new();

    public void Arm() => second.Left = 2;

    public override void AddTo(IServiceCollection services) =>
        services.ConfigureDbContext<AppDatabase>(options => options.AddInterceptors(second));

    private sealed class Second : Microsoft.EntityFrameworkCore.Diagnostics.DbTransactionInterceptor
    {
        public int Left { get; set; }

        public override ValueTask<Microsoft.EntityFrameworkCore.Diagnostics.InterceptionResult> TransactionCommittingAsync(
            System.Data.Common.DbTransaction transaction,
            Microsoft.EntityFrameworkCore.Diagnostics.TransactionEventData eventData,
            Microsoft.EntityFrameworkCore.Diagnostics.InterceptionResult result,
            CancellationToken cancellationToken = default
        ) =>
            Left > 0 && --Left == 0
                ? throw new IOException("killed here")
                : ValueTask.FromResult(result);
    }
}
