def written = []
new File(basedir, 'target').eachFileRecurse { file ->
    if (file.name.endsWith('.java') || file.name.endsWith('.class')) {
        written << file
    }
}
assert written.count { it.name.endsWith('.java') } > 5
assert written.count { it.name.endsWith('.class') } > 5
def rewritten = written.findAll { it.lastModified() != 1577836800000L }
assert rewritten.empty: 'nothing changed, and yet these were written again: ' + rewritten

def builds = new File(basedir, 'build.log').text.split('BUILD SUCCESS')
assert !builds[0].contains('Nothing to compile')
assert builds[1].contains('Nothing to compile')
assert builds[1].contains('2 pages, unchanged since the last run')
