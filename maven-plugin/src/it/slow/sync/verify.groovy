def builds = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
assert builds.length == 10

def changelog = new File(basedir, 'API-CHANGELOG.md').text
def lock = new File(basedir, 'fieldtable-docs.lock').text

assert builds[0].contains('1 page from published')
assert builds[1].contains('The docs are those of their origin.')
assert builds[2].contains('The docs are those of their origin.')
assert builds[3].contains('The docs are not those of their origin: 1 file.')
assert builds[3].contains(':sync@committed')
assert builds[3].contains('(stale-docs)')
assert builds[4].contains('would write')
assert builds[4].contains('A dry run: nothing was written.')
assert builds[5].contains('docs: 1 written')
assert builds[6].contains('The docs are those of their origin.')
assert builds[7].contains('1 page from com.example:api:1.4:zip:docs')
assert builds[8].contains('(upstream-unreachable)')
assert builds[8].contains('Nothing was changed.')
assert builds[9].contains('ssh://git@127.0.0.1:1/acme/api.git: Cannot be fetched: the host cannot be reached.')
assert !(builds[9] =~ /(?i)eddsa|ServiceFactory/)

assert new File(basedir, 'docs/models/components/status.md').text.contains('sleeping')
assert new File(basedir, 'src/generated/com/example/it/api/components/Status.java').text.contains('sleeping')
assert changelog.contains('sleeping')
assert changelog.indexOf('sleeping') < changelog.indexOf('## 1.3')
assert new File(basedir, 'target/fieldtable/sync.md').text.contains('enum')
assert lock.contains('"location" : "com.example:api:1.4:zip:docs"')
assert !lock.contains(basedir.path)
