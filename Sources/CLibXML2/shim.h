/* Empty on purpose: the target exists so that pkg-config's flags reach CXMLEvents.c, the only file that
   includes a libxml2 header. */
