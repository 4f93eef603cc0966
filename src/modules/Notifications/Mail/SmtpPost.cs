using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Chutri.Notifications.Mail;

/// <summary>One connection to the mail server, opened when the first mail goes.</summary>
internal sealed class SmtpPost(MailSettings settings) : IAsyncDisposable
{
    private const int TimeoutInMilliseconds = 30_000;

    private readonly SmtpClient client = new() { Timeout = TimeoutInMilliseconds };

    /// <summary>Connected and signed in.</summary>
    private bool isReady;

    /// <returns>Null where the server took it.</returns>
    public async Task<MailFailure?> Send(MimeMessage mail, CancellationToken stop)
    {
        try
        {
            if (!client.IsConnected)
            {
                isReady = false;
                await client.ConnectAsync(
                    settings.Host!,
                    settings.PortNumber,
                    settings.Encryption,
                    stop
                );
                if (settings is { UserName: { } user, Secret: { } secret })
                {
                    await client.AuthenticateAsync(user, secret, stop);
                }

                isReady = true;
            }

            await client.SendAsync(mail, stop);
            return null;
        }
        catch (SmtpCommandException refused)
        {
            var isOfThisMail =
                refused.ErrorCode
                is SmtpErrorCode.RecipientNotAccepted
                    or SmtpErrorCode.MessageNotAccepted;
            return new(
                $"{(int)refused.StatusCode} {refused.Message}",
                ForGood: isOfThisMail && (int)refused.StatusCode >= 500 // RFC 5321, 4.2.1
            )
            {
                IsOfTheConnection = !isOfThisMail, // us as a client or a sender it refuses for all mails alike
            };
        }
        catch (NotSupportedException failure) when (isReady)
        {
            return new(failure.Message, ForGood: true); // an address in letters that the server cannot carry
        }
        catch (Exception failure) when (IsOfTheConnection(failure) && !stop.IsCancellationRequested)
        {
            return new(failure.Message, ForGood: false) { IsOfTheConnection = true };
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (client.IsConnected)
            {
                await client.DisconnectAsync(quit: true);
            }
        }
        catch (Exception failure) when (IsOfTheConnection(failure))
        {
            // it was going anyway
        }
        finally
        {
            client.Dispose();
        }
    }

    private static bool IsOfTheConnection(Exception failure) =>
        failure
            is IOException
                or SocketException
                or TimeoutException
                or OperationCanceledException
                or ProtocolException
                or ServiceNotConnectedException
                or ServiceNotAuthenticatedException
                or AuthenticationException
                or SslHandshakeException
                or NotSupportedException;
}

/// <param name="Why">In the server's words.</param>
/// <param name="ForGood">It would be refused again.</param>
internal sealed record MailFailure(string Why, bool ForGood)
{
    /// <summary>Nor would the next mail go.</summary>
    public bool IsOfTheConnection { get; init; }
}
