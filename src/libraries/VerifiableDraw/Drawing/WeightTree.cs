namespace Chutri.VerifiableDraw.Drawing;

/// <summary>Weights in a row, of which some are taken away: whose is the n-th of all the points that are left? Both in log time (Fenwick 1994).</summary>
internal sealed class WeightTree
{
    private readonly long[] _sums;
    private readonly long[] _weights;
    private readonly int _highest;

    internal WeightTree(IReadOnlyList<long> weights)
    {
        _weights = [.. weights];
        _sums = new long[weights.Count + 1];
        for (var i = 1; i <= weights.Count; i++)
        {
            _sums[i] += weights[i - 1];
            Total += weights[i - 1];
            var above = i + (i & -i);
            if (above < _sums.Length)
            {
                _sums[above] += _sums[i];
            }
        }

        for (_highest = 1; _highest * 2 < _sums.Length; _highest *= 2) { }
    }

    internal long Total { get; private set; }

    /// <summary>The first place up to which the weights together exceed the point.</summary>
    internal int At(long point)
    {
        var place = 0;
        for (var step = _highest; step > 0; step /= 2)
        {
            if (place + step < _sums.Length && _sums[place + step] <= point)
            {
                place += step;
                point -= _sums[place];
            }
        }

        return place;
    }

    internal void TakeAway(int place)
    {
        var weight = _weights[place];
        Total -= weight;
        _weights[place] = 0;
        for (var i = place + 1; i < _sums.Length; i += i & -i)
        {
            _sums[i] -= weight;
        }
    }
}
