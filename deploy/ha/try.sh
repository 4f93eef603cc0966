#!/usr/bin/env bash
# Starts the whole example on this machine, in one folder, and stops it on Ctrl-C:
#   ./try.sh FOLDER CHUTRI      CHUTRI: the packaged program. As root the databases run as "postgres".
# Needs patroni, haproxy, etcd and PostgreSQL 15 or later from the system's packages. Passwords are made for this one run.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$(mkdir -p "$1" && cd "$1" && pwd)
chutri=$(realpath "$2")
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
as=()
if [ "$(id -u)" -eq 0 ]; then
  as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
  chown postgres "$folder"
fi
trap 'kill $(cat "$folder"/*.pid) 2>/dev/null || true' EXIT

# start NAME COMMAND… : in the background, with a log and a file with its process number
start() {
  local name=$1
  shift
  "$@" >"$folder/$name.log" 2>&1 &
  echo $! >"$folder/$name.pid"
}

# wait_for SECONDS COMMAND…
wait_for() {
  local until=$((SECONDS + $1))
  shift
  until "$@" >/dev/null 2>&1; do
    [ $SECONDS -lt $until ] || { echo "nothing came of: $*" >&2; exit 1; }
    sleep 0.3
  done
}

random() { head -c 18 /dev/urandom | base64 | tr '+/' 'ab'; }
PATRONI_SUPERUSER_PASSWORD=$(random)
PATRONI_REPLICATION_PASSWORD=$(random)
password=$(random)
export PATRONI_SUPERUSER_PASSWORD PATRONI_REPLICATION_PASSWORD PATRONI_ETCD3_HOSTS=127.0.0.1:2391

start etcd "${as[@]}" etcd --data-dir "$folder/etcd" --listen-client-urls http://127.0.0.1:2391 \
  --advertise-client-urls http://127.0.0.1:2391 --listen-peer-urls http://127.0.0.1:2392 \
  --initial-advertise-peer-urls http://127.0.0.1:2392 --initial-cluster default=http://127.0.0.1:2392
wait_for 20 curl -fs http://127.0.0.1:2391/health

start_postgres() {
  start "postgres-$1" "${as[@]}" env HOME="$folder" PATRONI_NAME="postgres-$1" PATRONI_POSTGRESQL_PGPASS="$folder/pgpass-$1" \
    PATRONI_RESTAPI_LISTEN=127.0.0.1:844"$1" PATRONI_RESTAPI_CONNECT_ADDRESS=127.0.0.1:844"$1" \
    PATRONI_POSTGRESQL_LISTEN=127.0.0.1:544"$1" PATRONI_POSTGRESQL_CONNECT_ADDRESS=127.0.0.1:544"$1" \
    PATRONI_POSTGRESQL_DATA_DIR="$folder/postgres-$1" PATRONI_POSTGRESQL_BIN_DIR="$bin" \
    patroni "$here/patroni.yml"
}
start_postgres 1
wait_for 60 curl -fs http://127.0.0.1:8441/primary
start_postgres 2
wait_for 60 curl -fs http://127.0.0.1:8442/replica

start haproxy haproxy -db -f "$here/haproxy.cfg"
export PGPASSWORD=$PATRONI_SUPERUSER_PASSWORD
# Until its first checks HAProxy takes both for the primary: so again until it is one.
wait_for 20 psql -q -h 127.0.0.1 -p 5440 -U postgres -c "create role chutri login password '$password'"
wait_for 20 psql -q -h 127.0.0.1 -p 5440 -U postgres -c "create database chutri owner chutri"

export Chutri__Database="Host=127.0.0.1;Port=5440;Username=chutri;Password=$password;Database=chutri;Keepalive=5;Timeout=5"
export Chutri__Proxies=127.0.0.1 Chutri__LogLevel=Warning Chutri__LeaveInSeconds=5
for node in 1 2; do
  start "chutri-$node" "$chutri" serve --urls "http://127.0.0.1:514$node"
done
wait_for 90 curl -fs http://127.0.0.1:5140/ready
echo "http://127.0.0.1:5140 · logs and process numbers in $folder"
wait
